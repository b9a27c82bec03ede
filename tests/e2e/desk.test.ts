import type { FrameLocator, Page } from '@playwright/test';
import { readContent } from '../../src/checker/current.ts';
import { deskGroups } from '../../src/author/desk/pieces.ts';
import { embedPieces } from '../../src/content/embed-pieces.ts';
import { WIDTH } from '../../src/lib/card/size.ts';
import { expectNoAxeViolations } from './support/axe.ts';
import { expect, test } from './support/with-dev-server.ts';

const content = readContent(process.cwd());
const OUTLET = 'content/outlets/bustle.yaml';

// Each worker starts a development server, and one test breaks the content of its copy.
test.describe.configure({ mode: 'serial' });

/** The frame with the pieces, once it holds them. */
async function pieces(page: Page): Promise<FrameLocator> {
  const frame = page.frameLocator('[name=pieces]');
  await expect(frame.getByRole('heading', { name: 'Share images' })).toBeAttached();
  return frame;
}

test.beforeEach(async ({ page }) => {
  // The first answer waits for Vite.
  await page.goto('/desk/', { timeout: 60_000 });
});

test('has the site’s icon, as has the editor in the browser', async ({ request }) => {
  for (const path of ['/desk/', '/desk/pieces/', '/admin/'])
    expect(await (await request.get(path)).text(), path).toContain('<link rel="icon"');
  expect((await request.get('/favicon.ico')).headers()['content-type']).toBe('image/x-icon');
});

test('names every quote, chart and step, each with its file and its place among the pieces', async ({
  page,
}) => {
  const frame = await pieces(page);
  const listed = page.locator('main details li');
  const all = deskGroups(content).flatMap(({ pieces: group }) => group);
  await expect(listed).toHaveCount(all.length);
  for (const [index, { title, anchor, file }] of all.entries()) {
    await expect(listed.nth(index)).toContainText(title);
    await expect(listed.nth(index)).toContainText(file);
    await expect(frame.locator(`[id="${anchor}"]`), anchor).toHaveCount(1);
  }
});

test('lists what nothing names, and what the checker only remarks on', async ({ page }) => {
  const unused = page.getByRole('region', { name: /^Unused: [1-9]/ });
  await expect(unused).toContainText('content/outlets/reuters.yaml');
  const problems = page.getByRole('region', { name: /^Problems: [1-9]/ });
  await expect(problems).toContainText('long-sentence');
  await expect(problems).not.toContainText('unused-file');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('opens a file in the editor at its line, and stays where it is', async ({ page }) => {
  await page.route('**/__open-in-editor*', (route) => route.fulfill({ body: '' }));
  const asked = page.waitForRequest(/__open-in-editor/);
  const link = page.getByRole('link', { name: /^content\/.+:\d+:\d+$/ }).first();
  await link.click();
  const file = new URL((await asked).url()).searchParams.get('file');
  expect(file).toBe((await link.innerText()).trim());
  await expect(page.getByRole('heading', { name: 'Desk' })).toBeVisible();
});

test('shows the pieces at three widths, by day and by night, chosen by keyboard', async ({
  page,
}) => {
  const frame = await pieces(page);
  const shown = (): Promise<[number, boolean]> =>
    frame
      .locator('html')
      .evaluate(() => [innerWidth, matchMedia('(prefers-color-scheme: dark)').matches]);
  await page.getByRole('radio', { name: '390 px' }).focus();
  await expect.poll(shown).toEqual([390, false]);
  await page.keyboard.press('ArrowRight');
  await expect.poll(shown).toEqual([320, false]);
  await page.keyboard.press('ArrowRight');
  await expect.poll(shown).toEqual([1360, false]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect.poll(shown).toEqual([1360, true]);
});

test('wakes the first scene without a scroll of its page', async ({ page }) => {
  const frame = await pieces(page);
  await page.locator('[name=pieces]').scrollIntoViewIfNeeded();
  const scene = frame.locator('section.scene').first();
  await expect(scene.locator('graphic-stage').first()).toHaveAttribute('data-awake');
  expect(await frame.locator('html').evaluate(() => scrollY)).toBe(0);
});

test('draws a scene at the position that the scrubber or the name of a step gives', async ({
  page,
}) => {
  const frame = await pieces(page);
  const scrubber = frame.getByRole('slider', { name: 'The account goes dark' });
  const scene = frame.locator('section.scene').filter({ has: scrubber });
  const clock = (): Promise<number | undefined> =>
    scene
      .locator('.stage .graphic')
      .evaluate((graphic: HTMLElement & { frame?: { clock: number } }) => graphic.frame?.clock);
  await scrubber.scrollIntoViewIfNeeded();
  await expect(scene.locator('graphic-stage').first()).toHaveAttribute('data-awake');
  await scrubber.focus();
  await page.keyboard.press('End');
  await expect.poll(clock).toBe(660);
  await scene.getByRole('button', { name: 'goes-dark' }).press('Enter');
  await expect.poll(clock).toBe(0);
});

test('shows a still frame of every step in place of the stages when they are to stand still', async ({
  page,
}) => {
  const frame = await pieces(page);
  const steps = content.scenes.flatMap(({ data }) => (data.kind === 'scroll' ? data.steps : []));
  await expect(frame.locator('.still:visible')).toHaveCount(0);
  await frame.getByRole('radio', { name: 'Still' }).check();
  await expect(frame.locator('.still:visible')).toHaveCount(steps.length);
  await expect(frame.getByRole('slider').first()).toBeHidden();
});

test('shows the share image of every piece', async ({ page }) => {
  const frame = await pieces(page);
  const pictures = frame.getByRole('img', { name: /^Share image of the / });
  await expect(pictures).toHaveCount(embedPieces(content).length);
  await pictures.last().scrollIntoViewIfNeeded();
  await expect
    .poll(() => pictures.last().evaluate((picture: HTMLImageElement) => picture.naturalWidth))
    .toBe(WIDTH);
});

test('has nothing that axe finds wrong', async ({ page }) => {
  await expectNoAxeViolations(page, '.desk');
});

test('says at once that a file is broken, with its line in the checker’s words, and shows the pieces again once it is mended', async ({
  page,
  dev,
}) => {
  await pieces(page);
  const problem = page.getByRole('listitem').filter({ hasText: 'unknown-key' });
  dev.change(OUTLET, 'kind: newsroom', 'knid: newsroom');
  await expect(problem).toBeVisible();
  await expect(page.getByRole('alert')).toHaveText(/Nothing can be published .*: \d+\./);
  await expect(problem.getByRole('link')).toHaveAccessibleName(`${OUTLET}:3:1`);
  await expect(problem).toContainText('Did you mean `kind`?');
  await expect(page.locator('[name=pieces]')).toHaveCount(0);
  dev.change(OUTLET, 'knid: newsroom', 'kind: newsroom');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await pieces(page);
});
