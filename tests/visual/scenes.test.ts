import { stepsOn } from '../e2e/support/story.ts';
import { expect, test } from '../e2e/support/test.ts';
import { scenesBuilt } from './support/built.ts';
import { dismissOtherFolders, judge } from './support/judge.ts';
import { openStill } from './support/open.ts';
import { take, takeSteps } from './support/take.ts';

const scenes = scenesBuilt();

test.beforeEach(({ page }) => openStill(page));

test('the opening looks as it did', async ({ page }, info) => {
  await judge(info, 'opening', [await take(page, 'hero')]);
});

for (const scene of scenes) {
  test(`every step of the scene “${scene}” looks as it did`, async ({ page }, info) => {
    await judge(info, scene, await takeSteps(page, scene));
  });
}

test('every scene has its pictures, and no picture is of anything else', async ({ page }, info) => {
  const onPage = new Set((await stepsOn(page)).map(({ scene }) => scene));
  expect([...onPage]).toEqual(scenes);
  dismissOtherFolders(info, ['opening', ...scenes]);
});
