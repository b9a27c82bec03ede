/**
 * What a whole Chrome does in every window besides showing pages. For the field of the address it
 * starts a process and loads two pages of its own: 0.6 s of work a window, more than most tests need.
 */
const FURNITURE = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];

/**
 * What Playwright turns off for the sake of tests. Chromium reads only the last of several lists, so
 * ours repeats it; a test compares the two.
 */
const OFF_FOR_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/**
 * The switches Chromium is started with. No `--single-process` and no `--disable-web-security`:
 * tests of embeds are about the borders between processes and origins.
 */
export function browserArgs(isRoot: boolean): string[] {
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    // On a closed network each of these asks for hosts that are refused, many at a time.
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
    // The same glyph shapes whatever the machine's font settings are.
    '--font-render-hinting=none',
    '--force-color-profile=srgb',
    // Small machines and containers have no graphics card and a tiny /dev/shm.
    '--disable-gpu',
    '--disable-dev-shm-usage',
    `--disable-features=${[...OFF_FOR_PLAYWRIGHT, ...FURNITURE].join(',')}`,
  ];
}
