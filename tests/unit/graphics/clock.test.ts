import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockSeconds, clockText, stripTransform } from '../../../src/graphics/clock.ts';
import { typeset } from '../../../src/lib/typeset.ts';

describe('the story’s clock', () => {
  it('reads a time as seconds', () => {
    expect(clockSeconds('6:24')).toBe(384);
    expect(clockSeconds('11:00')).toBe(660);
  });

  it('shows a second only when it is full', () => {
    expect(clockText(59.99)).toBe('0:59');
    expect(clockText(660)).toBe('11:00');
  });

  it('reads back what it shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 660 }), (seconds) => {
        expect(clockSeconds(clockText(seconds))).toBe(seconds);
      }),
    );
  });
});

describe('typesetting', () => {
  it('turns typewriter marks into printers’ ones and changes nothing else', () => {
    expect(typeset(`he clicked "a few wrong things which I shouldn't have done"`)).toBe(
      'he clicked “a few wrong things which I shouldn’t have done”',
    );
  });

  it('leaves every letter in its place', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeset(text).replace(/[“”]/g, '"').replace(/[‘’]/g, "'")).toBe(
          text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
        );
      }),
    );
  });
});

describe('the strip of a place on a running clock', () => {
  it('stands at the row of its digit', () => {
    expect(stripTransform('0')).toBe('translateY(calc(-0 * var(--row)))');
    expect(stripTransform('7')).toBe('translateY(calc(-7 * var(--row)))');
  });

  it('has an empty row for a place without a digit', () => {
    expect(stripTransform(' ')).toBe('translateY(calc(-10 * var(--row)))');
  });
});
