import { test } from '../e2e/support/test.ts';
import { judge } from './support/judge.ts';
import { openStill } from './support/open.ts';
import { takePaper } from './support/paper.ts';

test('every printed page looks as it did', async ({ page }, info) => {
  await openStill(page);
  await judge(info, 'A4', await takePaper(page));
});
