import { describe, expect, test } from 'vitest';
import { inlineMessages } from '../../../src/catalogue/inline.ts';

const words = {
  locale: 'en-GB',
  messages: {
    close: 'Close “it”',
    place: '{outlet}, paragraph {paragraph}',
    odd: 'a `{b}` <c>',
    count: '{n, plural, one {#} other {#}}',
  },
};
const IMPORT = `import { locale, say } from '../catalogue/say.ts';`;

describe('a script that says something', () => {
  test('has the text instead, and the locale where it asks for it', () => {
    const code = `${IMPORT}\nconst a: string = say('close') + locale;`;
    expect(inlineMessages(code, false, words)).toBe(
      'const locale = "en-GB";\nconst a: string = "Close “it”" + locale;',
    );
  });

  test('has its values in the text', () => {
    const code = `say('place', { outlet, paragraph: one.paragraph + 1 });`;
    expect(inlineMessages(code, false, words)).toBe('`${outlet}, paragraph ${one.paragraph + 1}`;');
  });

  test('has it as plain markup in a component, and as an expression in an attribute', () => {
    const code = `<p title={say('close')}>{say('place', { outlet, paragraph })} {say('close')}</p>`;
    expect(inlineMessages(code, true, words)).toBe(
      `<p title={"Close “it”"}>{outlet}, paragraph {paragraph} Close “it”</p>`,
    );
  });

  test.each([
    [`say('count', { n })`, 'The message count is more than text'],
    [`say(key)`, '`say(key)` needs its key written out'],
    [`say('place', { outlet: say('close') })`, 'says something inside'],
    [`import { sayAround } from '../catalogue/say.ts';`, 'not `sayAround`'],
    [`say('clsoe')`, "`say('clsoe')` needs"],
  ])('is an error where that cannot be: %s', (code, message) => {
    expect(() => inlineMessages(code, false, words)).toThrow(message);
  });
});
