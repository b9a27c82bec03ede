import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a site's oEmbed answer holds, of which WordPress uses these. */
export interface Answer {
  html: string;
  type: 'rich';
  title: string;
}

/** The answer for a piece: a quotation that the frame replaces once it is there. */
export const answerFor = (address: string, page: string): Answer => ({
  type: 'rich',
  title: 'A piece',
  html: `<blockquote class="wp-embedded-content"><a href="${page}">A piece</a></blockquote><iframe src="${address}" width="600" height="338" title="A piece" style="border:0" onload="alert(1)"></iframe>`,
});

const SECRET = 'a1B2c3D4e5';

/**
 * A rendition of what WordPress makes of an answer from a site that it does not trust: a sandboxed
 * frame with few attributes, hidden until it speaks, known by a secret in its fragment.
 */
export function filtered({ html }: Answer): string {
  const quote = /<blockquote[^>]*>(.*?)<\/blockquote>/s.exec(html);
  const frame = /<iframe([^>]*)><\/iframe>/.exec(html);
  if (!quote || !frame) return '';
  const kept = [...(frame[1] ?? '').matchAll(/(src|width|height|title)="([^"]*)"/g)].map(
    ([, name, value]) =>
      `${name ?? ''}="${value ?? ''}${name === 'src' ? `#?secret=${SECRET}` : ''}"`,
  );
  return [
    `<blockquote class="wp-embedded-content" data-secret="${SECRET}">${quote[1] ?? ''}</blockquote>`,
    `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"`,
    ` style="position: absolute; clip: rect(1px, 1px, 1px, 1px);" data-secret="${SECRET}" ${kept.join(' ')}></iframe>`,
  ].join('');
}

/** A rendition of the script that WordPress puts on its pages for such frames. */
export const receiver = `
  addEventListener('load', () => {
    for (const frame of document.querySelectorAll('iframe.wp-embedded-content'))
      frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
  });
  addEventListener('message', ({ data, source }) => {
    if (!data || /[^a-zA-Z0-9]/.test(data.secret)) return;
    for (const quote of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]')) quote.style.display = 'none';
    for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
      if (frame.contentWindow !== source) continue;
      frame.removeAttribute('style');
      if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10) || 0));
      if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host && document.activeElement === frame)
        top.location.href = data.value;
    }
  });`;

/** The folder of an unpacked WordPress, if there is one and PHP to run it; else why not. */
export function realWordPress(): { folder: string } | { why: string } {
  const folder = process.env['WORDPRESS_DIR'];
  if (folder === undefined || !existsSync(join(folder, 'wp-includes')))
    return { why: 'WORDPRESS_DIR is no folder of an unpacked WordPress.' };
  try {
    execFileSync('php', ['-v'], { stdio: 'ignore' });
    return { folder };
  } catch {
    return { why: 'There is no PHP here to run WordPress with.' };
  }
}

/** What WordPress's own filter makes of an answer, without a database. */
export const reallyFiltered = (folder: string, answer: Answer, address: string): string =>
  execFileSync('php', ['tests/e2e/embed/support/wordpress-filter.php', folder, address], {
    input: JSON.stringify(answer),
    encoding: 'utf8',
  });

/** WordPress's own script. */
export const realReceiver = (folder: string): string =>
  readFileSync(join(folder, 'wp-includes/js/wp-embed.js'), 'utf8');
