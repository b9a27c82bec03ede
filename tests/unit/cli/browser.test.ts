import { describe, expect, it } from 'vitest';
import { chooseBrowser, type Probes } from '../../../src/cli/browser.ts';

/** A Linux machine with nothing on it but the given files. */
function machine(files: string[], change: Partial<Probes> = {}): Probes {
  return {
    platform: 'linux',
    arch: 'x64',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: false,
    exists: (path) => files.includes(path),
    playwright: () => Promise.resolve('/cache/playwright/chrome'),
    packaged: () => Promise.resolve('/package/chromium'),
    ...change,
  };
}

const everywhere = ['/mine/chrome', '/usr/bin/chromium', '/cache/playwright/chrome'];

describe('the order in which a browser is looked for', () => {
  it('takes CHROMIUM_PATH before anything else', async () => {
    const probes = machine(everywhere, { env: { CHROMIUM_PATH: '/mine/chrome' } });
    expect(await chooseBrowser(probes)).toMatchObject({
      executablePath: '/mine/chrome',
      origin: 'CHROMIUM_PATH',
    });
  });

  it('does not pass over a CHROMIUM_PATH that does not exist', async () => {
    const probes = machine(everywhere, { env: { CHROMIUM_PATH: '/wrong' } });
    await expect(chooseBrowser(probes)).rejects.toThrow('/wrong, and there is no such file');
  });

  it("takes the machine's browser before Playwright's", async () => {
    const browser = await chooseBrowser(machine(everywhere));
    expect(browser.executablePath).toBe('/usr/bin/chromium');
  });

  it("takes Playwright's browser before the packaged one, which stays packed", async () => {
    const packaged = (): Promise<never> => Promise.reject(new Error('unpacked'));
    const browser = await chooseBrowser(machine(['/cache/playwright/chrome'], { packaged }));
    expect(browser.origin).toBe('Playwright');
  });

  it('takes the packaged browser last', async () => {
    expect((await chooseBrowser(machine([]))).executablePath).toBe('/package/chromium');
  });

  it('names the command for each system when there is none', async () => {
    const bare = machine([], { platform: 'darwin' });
    await expect(chooseBrowser(bare)).rejects.toThrow(
      /apt-get install chromium[^]*brew install[^]*winget install[^]*npx playwright install/,
    );
  });
});

describe('the packaged browser', () => {
  it('is the packaged one whatever else there is', async () => {
    const probes = machine(everywhere, { env: { CHROMIUM_PATH: '/mine/chrome' } });
    expect((await chooseBrowser(probes, 'packaged')).executablePath).toBe('/package/chromium');
  });

  it('is refused where the package does not run', async () => {
    const probes = machine(everywhere, { arch: 'arm64' });
    await expect(chooseBrowser(probes, 'packaged')).rejects.toThrow('Linux x64 only');
  });
});

describe('the browser of the machine', () => {
  it('is one that was installed, and no other', async () => {
    expect(await chooseBrowser(machine(everywhere), 'machine')).toMatchObject({
      executablePath: '/usr/bin/chromium',
      origin: 'machine',
    });
    const bare = machine(['/cache/playwright/chrome']);
    await expect(chooseBrowser(bare, 'machine')).rejects.toThrow('apt-get install chromium');
  });
});

describe('the usual places', () => {
  it.each([
    ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', { PROGRAMFILES: 'C:\\P' }, 'C:\\P\\Google\\Chrome\\Application\\chrome.exe'],
    ['linux', { PATH: '/opt/bin' }, '/opt/bin/google-chrome'],
  ] as const)('are known on %s', async (platform, env, path) => {
    const browser = await chooseBrowser(machine([path], { platform, env }));
    expect(browser).toMatchObject({ executablePath: path, origin: 'machine' });
  });
});

describe('the switches', () => {
  it('turn the sandbox off for root alone', async () => {
    const asUser = await chooseBrowser(machine([]));
    const asRoot = await chooseBrowser(machine([], { isRoot: true }));
    expect(asUser.args).not.toContain('--no-sandbox');
    expect(asRoot.args).toContain('--no-sandbox');
  });
});
