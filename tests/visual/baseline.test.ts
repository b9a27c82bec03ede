import sharp, { type Color } from 'sharp';
import { expect, test } from '@playwright/test';
import { compare, packed } from './support/compare.ts';
import { baselineBytes, budget } from './support/places.ts';

/** A picture of one colour with a mark of another in it. */
function picture(background: Color, mark: Color, left = 20): Promise<Buffer> {
  const [width, height] = [200, 100];
  return sharp({ create: { width, height, channels: 3, background } })
    .composite([
      {
        input: { create: { width: 6, height: 2, channels: 3, background: mark } },
        left,
        top: 30,
      },
    ])
    .png()
    .toBuffer();
}

test('all pictures of the baseline together are small', () => {
  expect(baselineBytes()).toBeLessThanOrEqual(budget);
});

test('packing a picture loses nothing', async () => {
  const original = await picture('#edf0f2', '#ffdd33');
  const small = await packed(original);
  const pixels = (file: Buffer): Promise<Buffer> => sharp(file).removeAlpha().raw().toBuffer();
  expect((await pixels(small)).equals(await pixels(original))).toBe(true);
});

test('two levels of a colour are the same, a slightly different mark is not', async () => {
  const before = await packed(await picture('#edf0f2', '#ffdd33'));
  expect(await compare(before, await picture('#ebeef0', '#fddb31'))).toBeUndefined();
  const difference = await compare(before, await picture('#edf0f2', '#ffd833'));
  expect(difference).toMatchObject({ pixels: 12, share: 12 / 20_000 });
  expect(difference?.png).toBeDefined();
});

test('a mark that moves by two pixels is different where it was and where it is', async () => {
  const before = await packed(await picture('#edf0f2', '#ffdd33'));
  expect(await compare(before, await picture('#edf0f2', '#ffdd33', 22))).toMatchObject({
    pixels: 8,
  });
});

test('pictures of different sizes are different all over', async () => {
  const before = await packed(await picture('#edf0f2', '#ffdd33'));
  const wider = await sharp(before).extend({ right: 1, background: '#edf0f2' }).png().toBuffer();
  expect(await compare(before, wider)).toMatchObject({ share: 1, png: undefined });
});
