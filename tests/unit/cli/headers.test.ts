import { describe, expect, it } from 'vitest';
import { headersFor, parseHeaders } from '../../../src/cli/serve/headers.ts';

const rules = parseHeaders(`
# for every file
/*
  X-Content-Type-Options: nosniff
/embed/*
  Content-Security-Policy: default-src 'none'; frame-ancestors *
  Vary: one
/embed/v1/index.json
  Vary: two
`);

describe('a _headers file', () => {
  it('applies to the paths it names', () => {
    expect(headersFor(rules, '/')).toEqual({ 'x-content-type-options': 'nosniff' });
  });

  it('keeps colons in values', () => {
    expect(headersFor(rules, '/embed/v1/story/')['content-security-policy']).toBe(
      "default-src 'none'; frame-ancestors *",
    );
  });

  it('joins what several rules say about one header', () => {
    expect(headersFor(rules, '/embed/v1/index.json')['vary']).toBe('one, two');
  });

  it('takes a dot for a dot', () => {
    expect(headersFor(rules, '/embed/v1/indexXjson')['vary']).toBe('one');
  });
});
