import type { Frame, Page } from '@playwright/test';
import { expect, expectHeight, frameOf, makeHigh, test } from './support/host.ts';
import {
  answerFor,
  filtered,
  realReceiver,
  realWordPress,
  reallyFiltered,
  receiver,
  type Answer,
} from './support/wordpress.ts';

/** A frame as WordPress's own script finds it: it works only while the frame has the focus. */
async function follow(page: Page, child: Frame, name: RegExp): Promise<void> {
  await page.locator('iframe').focus();
  await child.getByRole('link', { name }).first().click();
}

const wordPress = realWordPress();
const hosts = [
  {
    name: 'a rendition of WordPress',
    why: undefined,
    filter: (answer: Answer) => filtered(answer),
    script: () => receiver,
  },
  {
    name: 'WordPress itself',
    why: 'why' in wordPress ? wordPress.why : undefined,
    filter: (answer: Answer, page: string) =>
      'folder' in wordPress ? reallyFiltered(wordPress.folder, answer, page) : '',
    script: () => ('folder' in wordPress ? realReceiver(wordPress.folder) : ''),
  },
];

for (const { name, why, filter, script } of hosts)
  test.describe(`in ${name}`, () => {
    test.skip(why !== undefined, why);
    const at = (
      pieces: string,
      piece: string,
    ): { body: string; scripts: Record<string, string> } => {
      const page = `${pieces}/${piece}/`;
      const answer = answerFor(`${pieces}/embed/v1/${piece}/`, page);
      return {
        body: `${filter(answer, page)}<script src="/wp-embed.js"></script>`,
        scripts: { '/wp-embed.js': script() },
      };
    };

    test('a quote takes the place of its blockquote, and is as high as it needs', async ({
      page,
      pieces,
      open,
    }) => {
      await open(page, at(pieces, 'quote/no-crime'));
      await expect(page.locator('blockquote')).toBeHidden();
      await expect(page.locator('iframe')).toHaveAttribute('sandbox', 'allow-scripts');
      await expect(page.locator('iframe')).not.toHaveAttribute('style');
      const child = await frameOf(page);
      await expect(child.locator('blockquote')).toBeVisible();
      for (const [height, allowed] of [
        [733, 733],
        [412, 412],
        [90, 200],
        [1600, 1000],
      ] as const) {
        await makeHigh(child, height);
        await expect(page.locator('iframe')).toHaveAttribute('height', String(allowed));
      }
    });

    test('a scene is a stepper, which turns by its buttons and says how high it is', async ({
      page,
      pieces,
      open,
    }) => {
      await open(page, at(pieces, 'scene/report'));
      const child = await frameOf(page);
      await expect(child.locator('.stepper .where')).toHaveText('Step 1 of 5');
      await child.getByRole('button', { name: 'Next step' }).click();
      await expect(child.locator('.stepper .where')).toHaveText('Step 2 of 5');
      await expect(child.locator('#triage .card')).toBeVisible();
      const high = await child.evaluate(() =>
        Math.ceil(document.documentElement.getBoundingClientRect().height),
      );
      expect(high).toBeLessThanOrEqual(1000);
      await expect(page.locator('iframe')).toHaveAttribute('height', String(high));
    });

    test('a link leads the whole page to the piece’s own site', async ({ page, pieces, open }) => {
      await open(page, at(pieces, 'quote/no-crime'));
      await expect(page.locator('iframe')).not.toHaveAttribute('style');
      await follow(page, await frameOf(page), /^Eleven Minutes$/);
      await page.waitForURL(`${pieces}/`);
    });
  });

test('WordPress is answered also when it gives its secret late', async ({ page, pieces, open }) => {
  await open(page, {
    body: `<iframe src="${pieces}/embed/v1/quote/no-crime/" title="A piece" sandbox="allow-scripts" data-secret="late1"></iframe><script>${receiver}</script>`,
  });
  const child = await frameOf(page);
  await page.locator('iframe').evaluate((one: HTMLIFrameElement) => {
    one.src += '#?secret=late1';
  });
  const high = await child.evaluate(() =>
    Math.ceil(document.documentElement.getBoundingClientRect().height),
  );
  await expectHeight(page, Math.max(200, high) + 4);
});
