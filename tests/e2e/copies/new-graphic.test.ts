/*
 * A kind of graphic is added to a copy of the project in the one way there is: a folder, and a line in
 * `graphics/kinds.ts`. The folder is that of another kind under a new name, as whoever adds one begins.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../../../src/cli/copy.ts';
import { serve } from '../../../src/cli/serve.ts';
import { scrollToStep, stageFrame } from '../support/story.ts';
import { expect, test as base } from '../support/test.ts';

const GRAPHICS = 'src/graphics';
const HEADING = 'Heading of the gauge';

function change(path: string, alter: (text: string) => string): void {
  writeFileSync(path, alter(readFileSync(path, 'utf8')));
}

/** Adds the kind `gauge` to a copy, and a scene that has it after the first one. */
function addGauge(folder: string): void {
  const gauge = join(folder, GRAPHICS, 'gauge');
  cpSync(join(folder, GRAPHICS, 'queue'), gauge, { recursive: true });
  for (const file of readdirSync(gauge))
    change(join(gauge, file), (text) =>
      // It says the words of the catalogue that the other kind says.
      text.replaceAll(/(?<!say\(')queue/g, 'gauge').replaceAll('Queue', 'Gauge'),
    );
  change(
    join(folder, GRAPHICS, 'kinds.ts'),
    (text) => `${text}export { gauge } from './gauge/index.ts';\n`,
  );
  const scenes = join(folder, 'content/scenes');
  cpSync(join(scenes, '10-report.md'), join(scenes, '11-gauge.md'));
  change(join(scenes, '11-gauge.md'), (text) =>
    text
      .replace('kind: queue', 'kind: gauge')
      .replace('Reports to review', HEADING)
      .replaceAll('- id: ', '- id: gauge-'),
  );
}

interface Copy {
  address: string;
  folder: string;
}

const test = base.extend<object, { copy: Copy }>({
  copy: [
    async ({}, use) => {
      const copy = copyProject();
      addGauge(copy.folder);
      const { code, output } = await copy.build();
      expect(code, output).toBe(0);
      const server = await serve(copy.dist);
      await use({ address: server.address, folder: copy.folder });
      await server.close();
      copy.remove();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ copy }, use) => {
    await use(copy.address);
  },
});

test.describe('a kind of graphic that is one folder and one line', () => {
  test('moves on a stage while the reader scrolls', async ({ page }) => {
    await page.goto('/');
    await scrollToStep(page, 'gauge-one-interview', 'read');
    expect(await stageFrame(page, 'gauge')).toMatchObject({ rows: 1, lifted: 0 });
    await scrollToStep(page, 'gauge-reported', 'read');
    expect(await stageFrame(page, 'gauge')).toMatchObject({ rows: 6, lifted: 1 });
    await expect(page.locator('#gauge .stage')).toContainText(HEADING);
  });

  test('moves in a frame on another page, which loads no other kind', async ({ page }) => {
    const drawings: string[] = [];
    page.on('request', (request) => drawings.push(request.url()));
    await page.goto('/embed/v1/scene/gauge/');
    await expect(page.locator('graphic-stage[data-awake]')).toContainText(HEADING);
    expect(drawings.filter((address) => /\/stage\.[^/]*\.js$/.test(address))).toHaveLength(1);
    await expect(page.locator('style')).not.toContainText(['.chain']);
  });

  test('is described, and shared with a picture of its own', async ({ page }) => {
    await page.goto('/scene/gauge/');
    await expect(page.locator('#gauge-reported figcaption')).toContainText(
      'One report is lifted out',
    );
    await expect(page.locator('meta[property="og:image:alt"]')).toHaveAttribute(
      'content',
      /One report is lifted out/,
    );
    const picture = await page.request.get('/og/scene/gauge.png');
    expect(picture.headers()['content-type']).toBe('image/png');
  });

  test('is in the schema that completes for editors, and in their guide', ({ copy }) => {
    execFileSync(process.execPath, ['src/cli/schemas.ts'], { cwd: copy.folder });
    const read = (path: string): string => readFileSync(join(copy.folder, path), 'utf8');
    expect(read('schemas/scenes.json')).toContain('"const": "gauge"');
    expect(read('content/README.md')).toContain('| `gauge` |');
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    for (const media of ['screen', 'print'] as const)
      test(`has a still frame at every step, on ${media}`, async ({ page }) => {
        await page.emulateMedia({ media });
        await page.goto('/');
        const stills = page.locator('#gauge .still .graphic');
        await expect(stills).toHaveCount(5);
        for (const still of await stills.all()) {
          await expect(still).toContainText(HEADING);
          await expect(still).toBeVisible();
        }
      });
  });
});
