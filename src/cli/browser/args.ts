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
  ];
}
