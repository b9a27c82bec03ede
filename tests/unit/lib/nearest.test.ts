import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/lib/nearest.ts';

describe('what a slip was meant to be', () => {
  it('is named for up to two wrong letters of a short word', () => {
    expect(nearest('hasd', ['head', 'tail'])).toBe('head');
    expect(nearest('hxxx', ['head', 'tail'])).toBeUndefined();
  });

  it('is named for up to a third of the letters of a long one', () => {
    expect(nearest('wxshxngton-pxst', ['washington-post'])).toBe('washington-post');
    expect(nearest('wxshxngtxn-pxsx', ['washington-post'])).toBe('washington-post');
    expect(nearest('wxshxngtxn-pxxx', ['washington-post'])).toBeUndefined();
  });

  it('is the word that it begins, or that begins with it', () => {
    expect(nearest('wash', ['nz-herald', 'washington-post'])).toBe('washington-post');
    expect(nearest('washington-post-2017', ['washington-post', 'pcmag'])).toBe('washington-post');
  });

  it('is nothing where there is nothing to choose from', () => {
    expect(nearest('wash', [])).toBeUndefined();
  });
});
