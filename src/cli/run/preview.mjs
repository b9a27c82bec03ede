import { binary, hand } from './process.mjs';

const colours = new RegExp(String.raw`\u001B\[[0-9;]*m`, 'g');

/**
 * Shows the built site and prints its real address, which is not the usual one when the port is
 * taken. Its own lock is left alone, so that a second preview starts beside the first.
 */
export function preview(node, rest) {
  let seen = '';
  return hand(node, [binary('astro'), 'preview', '--ignore-lock', ...rest], {
    stdio: ['inherit', 'pipe', 'inherit'],
    env: process.stdout.isTTY && !process.env['NO_COLOR'] ? { FORCE_COLOR: '1' } : {},
    started(child) {
      child.stdout.on('data', (chunk) => {
        process.stdout.write(chunk);
        if (seen === undefined) return;
        seen += chunk.toString().replace(colours, '');
        const address = /https?:\/\/[^\s"]+:\d+\S*(?=\s)/.exec(seen)?.[0];
        if (!address) return;
        seen = undefined;
        console.log(`\nThe site is at ${address}  (Ctrl+C to stop)\n`);
      });
    },
  });
}
