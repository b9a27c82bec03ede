import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { madeUp } from '../../bench/scale/content.ts';
import { enlarge } from '../../bench/scale/enlarge.ts';
import { readContent } from '../../../src/checker/current.ts';
import { content } from '../support/content.ts';

let project = '';

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'scale-'));
  cpSync('content', join(project, 'content'), { recursive: true });
});

afterEach(() => {
  rmSync(project, { recursive: true });
});

test('the content made up for measuring passes the checker, is as large as asked for, and is measured', () => {
  enlarge(project, { outlets: 60, utterances: 200, claims: 200 });
  const large = readContent(project);
  const tellings = large.articles.filter(({ data }) => data.role === 'telling');
  expect(tellings).toHaveLength(60);
  expect(large.utterances).toHaveLength(200);
  expect(large.claims).toHaveLength(200);
  expect(tellings.filter(({ id }) => !large.measures.articles[id])).toEqual([]);
});

test('it is the same every time, and leaves the real content as it is', () => {
  const scale = { outlets: 8, utterances: 20, claims: 40 };
  const made = madeUp(content, scale);
  expect(madeUp(content, scale)).toEqual(made);
  enlarge(project, scale);
  const { claims } = readContent(project);
  expect(claims.filter(({ id }) => !(`claims/${id}` in made.files))).toEqual(content.claims);
});
