import { describe, expect, it } from 'vitest';
import { GAZETTE, newsroom, verified } from '../../support/newsroom.ts';

const printing = { text: 'I never touched the lamps,' };
const site = newsroom([printing]);

describe('verifying once more', () => {
  const first = verified(site);

  it('keeps every byte and every date while nothing has changed', () => {
    const again = verified(site, undefined, { lock: first.lock, today: '2002-02-02' });
    expect(again.lock).toBe(first.lock);
  });

  it('writes a new date when the article has changed around the words', () => {
    const later = { gazette: `Updated\n\n${GAZETTE}` };
    const moved = newsroom([{ ...printing, paragraph: 4 }]);
    const { receipts } = verified(moved, later, { lock: first.lock, today: '2002-02-02' });
    expect(receipts).toMatchObject([{ verified: '2002-02-02', paragraph: 4 }]);
  });

  it('writes receipts in the order of their names, whatever the order in the file', () => {
    const other = { ...printing, article: 'herald' };
    const texts = { gazette: GAZETTE, herald: GAZETTE };
    const one = verified(newsroom([printing, other]), texts).lock;
    expect(verified(newsroom([other, printing]), texts).lock).toBe(one);
    expect(one.indexOf('"gazette"')).toBeLessThan(one.indexOf('"herald"'));
  });

  it('drops the receipt of a printing that is gone', () => {
    const herald = newsroom([{ ...printing, article: 'herald' }]);
    expect(verified(herald, {}, { lock: first.lock }).receipts).toEqual([]);
  });
});

describe('a printing whose article has no text in the folder', () => {
  const { lock } = verified(site);

  it('keeps a receipt that still holds', () => {
    expect(verified(site, {}, { lock }).lock).toBe(lock);
  });

  it('is an error when its words are not those of the receipt', () => {
    const changed = newsroom([{ text: 'I never moved the lamps,' }]);
    const { problems, receipts } = verified(changed, {}, { lock });
    expect(problems).toMatchObject([{ rule: 'missing-text', severity: 'error' }]);
    expect(problems[0]?.message).toContain('gazette.txt');
    expect(receipts).toEqual([]);
  });

  it('is an error when it has no receipt', () => {
    expect(verified(site, {}).problems).toMatchObject([{ rule: 'missing-text' }]);
  });

  it('goes without a receipt when its page is not one of the compared articles', () => {
    const herald = newsroom([{ ...printing, article: 'herald' }]);
    expect(verified(herald, {})).toMatchObject({ receipts: [], problems: [], withoutText: 1 });
    expect(verified(herald, { herald: GAZETTE }).receipts).toHaveLength(1);
  });

  it.each(['', ' \n\u00A0\n'])('is an error when the text is empty', (text) => {
    const { problems } = verified(site, { gazette: text }, { lock });
    expect(problems).toMatchObject([{ rule: 'empty-text', severity: 'error' }]);
    expect(problems[0]?.message).toContain('gazette.txt');
  });
});

describe('what a receipt says of a place', () => {
  const partsOf = (source: string, text: string): object[] | undefined =>
    verified(newsroom([{ paragraph: 1, text }]), { gazette: source }).receipts[0]?.parts;

  it('counts the characters of the text as it is in its file', () => {
    const source = '\uFEFFHe said:\u00A0“A light\u00ADhouse,\u00A0e\u0301 lit.” And left.';
    const [part] = partsOf(source, 'A lighthouse, é lit.') ?? [];
    expect(part).toEqual({
      start: 11,
      end: 33,
      prefix: '\uFEFFHe said:\u00A0“',
      exact: 'A light\u00ADhouse,\u00A0e\u0301 lit.',
      suffix: '” And left.',
    });
  });

  it('never takes a part of a number for the number', () => {
    expect(partsOf('He said: “It took 2.5 hours.”', 'It took 2 […]')).toBeUndefined();
    expect(partsOf('He said: “It took 2.5 hours.”', 'It took 2.5 […]')).toHaveLength(1);
  });

  it('never cuts a character in two at the edge of what surrounds the words', () => {
    const [part] = partsOf(`${'🌊'.repeat(40)}“Yes.”${'🌊'.repeat(40)}`, 'Yes.') ?? [];
    expect(part).toMatchObject({ prefix: `${'🌊'.repeat(31)}“`, suffix: `”${'🌊'.repeat(31)}` });
  });

  it('leaves out of what surrounds the words what is private', () => {
    const [part] = partsOf('In his home town he said: “Yes.” His mother agreed.', 'Yes.') ?? [];
    expect(part).toMatchObject({ prefix: ' town he said: “', suffix: '” ' });
  });

  it('finds right-to-left words and letters beyond the first plane', () => {
    expect(partsOf('אמר: “אני לא נגעתי במנורה.”', 'אני לא נגעתי במנורה.')).toHaveLength(1);
    expect(partsOf('He said: “𐐷𐐬𐑊 ran.”', '𐐷𐐬𐑊 ran.')).toHaveLength(1);
    expect(partsOf('He said: “𐐷𐐬𐑊 ran.”', '𐐷𐐬𐑋 ran.')).toBeUndefined();
  });
});
