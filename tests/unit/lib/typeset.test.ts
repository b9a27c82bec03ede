import { describe, expect, it } from 'vitest';
import { typeset, typesetInside } from '../../../src/lib/typeset.ts';

describe('typesetting', () => {
  it('turns typewriter marks into printers’ ones and changes nothing else', () => {
    expect(typeset(`"It's 'so'," he said - ("no")`)).toBe('“It’s ‘so’,” he said - (“no”)');
    expect(typeset('“It’s so,” he said')).toBe('“It’s so,” he said');
  });

  it('sets marks single that will stand inside double ones, however they were typed', () => {
    expect(`“${typesetInside('blamed a "rogue employee"')}”`).toBe('“blamed a ‘rogue employee’”');
    expect(`“${typesetInside('"rogue employee"')}”`).toBe('“‘rogue employee’”');
    expect(`“${typesetInside('it’s a “mistake.”')}”`).toBe('“it’s a ‘mistake.’”');
  });
});
