import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bundle } from '../../../src/lib/bundle.ts';
import { chooseMode } from '../../../src/embed/child/mode.ts';

const choose = (
  mode: Parameters<typeof chooseMode>[0]['mode'],
  frame: Partial<Parameters<typeof chooseMode>[1]> = {},
): string => chooseMode({ mode }, { height: 640, hash: '', isReduced: false, ...frame });

describe('the way of showing a scene', () => {
  it('is a box in a frame that is high enough for one', () => {
    expect(choose('auto')).toBe('box');
    expect(choose('auto', { height: 420 })).toBe('box');
  });

  it('is a box as long as the frame has no size', () => {
    expect(choose('auto', { height: 0 })).toBe('box');
  });

  it('is a stepper in a low frame, in WordPress and in AMP', () => {
    expect(choose('auto', { height: 419 })).toBe('stepper');
    expect(choose('auto', { hash: '#?secret=a1' })).toBe('stepper');
    expect(choose('auto', { hash: '#amp=1' })).toBe('stepper');
  });

  it('stands still for a reader who wants less motion', () => {
    expect(choose('auto', { isReduced: true })).toBe('static');
  });

  it('is what the host asks for', () => {
    for (const mode of ['box', 'stepper', 'static'] as const)
      expect(choose(mode, { height: 100, isReduced: true })).toBe(mode);
  });
});

describe('the script in each frame', () => {
  it('weighs at most 1.5 kB', async () => {
    expect(gzipSync(await bundle('src/embed/child/child.ts')).length).toBeLessThanOrEqual(1500);
  });
});
