import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from './support/test.ts';

/** Lines break anywhere. */
const squeezed = (text: string): string => text.replaceAll(/\s+/g, '');

test('the printed page of sources has every credit, every address and what rests on it', async ({
  page,
}) => {
  await page.goto('/sources/');
  const wanted = await page
    .locator('.source')
    .evaluateAll((sources) =>
      sources.flatMap((source) => [
        source.querySelector('h3')?.textContent ?? '',
        source.querySelector('a')?.getAttribute('href') ?? '',
        ...[...source.querySelectorAll('dt, dd')].map(({ textContent }) => textContent),
      ]),
    );
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  const { text, totalPages } = await extractText(pdf, { mergePages: true });
  const printed = squeezed(text);
  expect(wanted.length).toBeGreaterThan(200);
  expect(wanted.filter((words) => !printed.includes(squeezed(words)))).toEqual([]);
  expect(totalPages).toBeLessThanOrEqual(8);
});

test('every printed sheet of the story says whom to write to', async ({ page }) => {
  await page.goto('/');
  const address = await page.locator('footer a[href^="mailto:"]').textContent();
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  const { text } = await extractText(pdf, { mergePages: false });
  expect(address).toContain('@');
  expect(text.filter((sheet) => !squeezed(sheet).includes(address ?? ''))).toEqual([]);
});
