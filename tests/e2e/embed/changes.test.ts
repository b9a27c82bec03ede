import { testWithContent } from '../support/fixture-site.ts';
import { expect } from '../support/test.ts';
import { readFileSync } from 'node:fs';

const read = (file: string): string => readFileSync(`content/${file}`, 'utf8');
const takenBack = (text: string): string =>
  text.replace(/^title:/m, 'status: retracted\nretracted: The article was withdrawn.\ntitle:');

const changed = testWithContent({
  'corrections/10-all.yaml': `
date: 2026-03-05
touches: [story, step/triage, scene/report, chart/words, quote/wild-time]
was: One thing.
now: Another thing.
why: It was misread.[^method]
`,
  'utterances/nobel-prize.yaml': takenBack(read('utterances/nobel-prize.yaml')),
  'charts/70-clock.yaml': takenBack(read('charts/70-clock.yaml')),
});

changed.describe.configure({ mode: 'default' });

changed('corrections show inside the frames of what they touch', async ({ page }) => {
  for (const piece of ['story', 'scene/report', 'chart/words', 'quote/wild-time']) {
    await page.goto(`/embed/v1/${piece}/`);
    const note = page.getByRole('note', { name: 'Correction of 5 March 2026' }).first();
    await expect(note, piece).toContainText('Another thing.');
  }
  await page.goto('/embed/v1/scene/click/');
  await expect(page.getByRole('note')).toHaveCount(0);
});

changed('a piece that was taken back shows its notice and nothing else', async ({ page }) => {
  for (const piece of ['quote/nobel-prize', 'chart/clock']) {
    await page.goto(`/embed/v1/${piece}/`);
    await expect(page.getByRole('main'), piece).toContainText(
      'was taken back. The article was withdrawn.',
    );
    await expect(page.locator('blockquote, svg')).toHaveCount(0);
    await expect(page.locator('html')).toHaveAttribute('data-kind', piece.split('/')[0] ?? '');
  }
});
