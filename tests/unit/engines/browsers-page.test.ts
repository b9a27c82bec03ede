import { describe, expect, it } from 'vitest';
import { browsersPage, type Result } from '../../engines/support/browsers-page.ts';

const sentence = 'the bar has a ground';
const result = (engine: string, state: Result['state']): Result => ({
  sentence,
  engine,
  version: `${engine} 1`,
  state,
});

describe('the page about browsers', () => {
  it('says of a check that it holds only where it does so in every window', () => {
    const page = browsersPage([
      result('chromium', 'passed'),
      result('chromium', 'passed'),
      result('firefox', 'passed'),
      result('firefox', 'failed'),
      result('webkit', 'skipped'),
    ]);
    expect(page).toContain(`| ${sentence} | yes | **no** | – | – |`);
  });

  it('names the versions that were seen, the oldest that are served, and what each lacks', () => {
    const page = browsersPage([result('chromium', 'passed')]);
    expect(page).toContain('| Chromium | chromium 1 |');
    expect(page).toContain('| Firefox | not on the machine |');
    expect(page).toContain('Safari 16.0, iOS 16.0, Firefox 115, Chrome 111');
    expect(page).toContain('- WebKit of iOS 16, print: WPE WebKit does not print.');
  });
});
