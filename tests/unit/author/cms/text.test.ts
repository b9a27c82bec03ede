import { expect, test } from 'vitest';
import { savedText } from '../../../../src/author/cms/text.ts';
import { checkFile } from '../../../../src/checker/check-file.ts';
import { assemble, loadContent, readLocks } from '../../../../src/checker/load.ts';
import { readSourceFiles } from '../../../../src/checker/reading/read-files.ts';

const files = readSourceFiles('content', process.cwd());

/** Every file as the browser editor would save it, with all that it fills in. */
const saved = files.map((file) => {
  const { parsed, data } = checkFile(file);
  const isMarkdown = file.path.endsWith('.md');
  const body = isMarkdown && parsed?.body.trim() ? { body: parsed.body.trim() } : {};
  return {
    ...file,
    text: savedText(isMarkdown ? 'md' : 'yaml', { ...(data as object), ...body }),
  };
});

test('a file that is saved in the browser says what it said', () => {
  for (const [index, file] of files.entries()) {
    const before = checkFile(file);
    const after = checkFile(saved[index] ?? file);
    expect(after.data, file.path).toEqual(before.data);
    expect(after.parsed?.body.trim(), file.path).toBe(before.parsed?.body.trim());
  }
});

test('the project passes the checker after every file was saved in the browser', () => {
  const serious = assemble(saved, readLocks(process.cwd())).problems.filter(
    ({ severity }) => severity !== 'note',
  );
  expect(serious).toEqual([]);
  expect(loadContent(process.cwd()).content).toBeDefined();
});

test('a saved file leaves out what says nothing, and keeps days, lines and long texts as others have them', () => {
  expect(
    savedText('md', {
      date: '2017-11',
      altered: false,
      text: 'One line.\nAnother.',
      note: `${'long '.repeat(24)}text`,
      body: 'The text.',
    }),
  ).toBe(
    [
      '---',
      "date: '2017-11'",
      'text: |',
      '  One line.',
      '  Another.',
      'note: >-',
      `  ${'long '.repeat(19).trim()}`,
      `  ${'long '.repeat(5)}text`,
      '---',
      '',
      'The text.',
      '',
    ].join('\n'),
  );
});
