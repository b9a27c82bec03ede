import { atFullSpeed, devices, visit } from './visit.ts';

/** A column to read in, and nothing else. */
const STYLE =
  'body{margin:0;font:1.125rem/1.6 Georgia,serif}main{max-width:38rem;margin:auto;padding:2rem 1.25rem}';

/**
 * A plain article with the words of a page, without script, font or image: nothing that says the
 * same can be lighter. The words are those that a reader without script sees in the main part.
 */
export function floorOf(address: string): Promise<string> {
  return visit(atFullSpeed(devices[0]), async (page, session) => {
    await session.send('Emulation.setScriptExecutionDisabled', { value: true });
    await page.goto(address);
    const lines = (await page.locator('main').innerText()).split('\n');
    const headings = await page.locator('h1, h2, h3, h4, h5, h6').allInnerTexts();
    return article(lines, new Set(headings));
  });
}

function article(lines: readonly string[], headings: ReadonlySet<string>): string {
  const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const body = lines
    .filter((line) => line.trim() !== '')
    .map((line) => (headings.has(line) ? `<h2>${escape(line)}</h2>` : `<p>${escape(line)}</p>`));
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">',
    `<title>The same words, plain</title><style>${STYLE}</style><main>`,
    ...body,
    '</main></html>',
  ].join('\n');
}
