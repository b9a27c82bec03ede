import { describe, expect, it } from 'vitest';
import { folderOf, hostOf } from '../../../src/lib/place.ts';
import { problemsOf, withChange } from '../support/changed.ts';

describe('the folder that BASE_PATH asks for', () => {
  it('is the whole host where nothing is asked', () => {
    for (const asked of ['', ' ', '/']) expect(folderOf(asked)).toBe('/');
  });

  it('may be written without the slashes at its ends', () => {
    for (const asked of ['projects/eleven', '/projects/eleven', 'projects/eleven/'])
      expect(folderOf(asked)).toBe('/projects/eleven/');
    expect(folderOf('/2017.11/eleven_minutes~x/')).toBe('/2017.11/eleven_minutes~x/');
  });

  it('is refused with an example where it is none', () => {
    for (const asked of [
      '../eleven',
      '/a/../b/',
      '/./',
      '//a//b/',
      'a b',
      'a?b',
      'a#b',
      'C:\\a',
      '/ü/',
    ])
      expect(() => folderOf(asked), asked).toThrow(
        `BASE_PATH is “${asked}”, which is no folder of a host. Write names with slashes between them, as in BASE_PATH=/projects/eleven/`,
      );
  });

  it('is told from a whole address, with what to write in its place', () => {
    expect(() => folderOf('https://example.org/projects/eleven')).toThrow(
      'Write SITE_URL=https://example.org and BASE_PATH=/projects/eleven/.',
    );
  });
});

describe('the host that SITE_URL asks for', () => {
  it('is none where nothing is asked, and has no slash at its end', () => {
    expect(hostOf('')).toBeUndefined();
    expect(hostOf(' https://Example.org/ ')).toBe('https://example.org');
    expect(hostOf('http://localhost:4321')).toBe('http://localhost:4321');
  });

  it('is refused with what to write in its place', () => {
    expect(() => hostOf('https://example.org/projects/eleven')).toThrow(
      'SITE_URL is “https://example.org/projects/eleven”, which has a folder in it. Write SITE_URL=https://example.org and BASE_PATH=/projects/eleven/.',
    );
    for (const asked of ['example.org', 'ftp://example.org', '/projects/'])
      expect(() => hostOf(asked)).toThrow('as in SITE_URL=https://example.org');
  });
});

describe('the address in site.yaml', () => {
  const said = (address: string): string[] =>
    problemsOf(withChange('content/site.yaml', /(?<=address: )https:.*/, address)).map(
      ({ message }) => message,
    );

  it('names the host alone, and whoever writes a folder learns where it belongs', () => {
    expect(said('https://example.org')).toEqual([]);
    expect(said('https://example.org/')).toEqual([]);
    expect(said('https://example.org/projects/eleven')).toEqual([
      '`address` is not right. Expected: the host alone, `https://example.org`, because the folder is told when the site is built, with `BASE_PATH=/projects/eleven/`.',
    ]);
    expect(said('https://example.org/?a=b')).toEqual([
      '`address` is not right. Expected: the host alone: `https://example.org`.',
    ]);
    expect(said('example.org')).toEqual([
      '`address` is not right. Expected: an address that starts with https:// or http://.',
    ]);
  });
});
