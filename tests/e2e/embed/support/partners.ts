import { readFileSync } from 'node:fs';

/** A page that resizes frames in its own way. `snippet` is given the address of a piece. */
export interface Partner {
  name: string;
  scripts?: Record<string, string>;
  snippet: (address: string) => string;
}

const read = (file: string): string => readFileSync(`node_modules/${file}`, 'utf8');

/** A host that understands one kind of message, as the partner's own script does. */
const listener = (understands: string): string => `<script>
  addEventListener('message', ({ data, source }) => {
    const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source);
    const height = frame && (${understands})(data, frame);
    if (height) frame.style.height = height + 'px';
  });
</script>`;

const frame = (address: string, rest = ''): string =>
  `<iframe src="${address}" title="A piece" width="100%" height="300" frameborder="0" ${rest}></iframe>`;

/** The partners' own scripts where they may be used, else what these are known to do. */
export const partners: readonly Partner[] = [
  {
    name: 'pym.js',
    scripts: { '/pym.js': read('pym.js/dist/pym.v1.min.js') },
    snippet: (address) =>
      `<div id="piece"></div><script src="/pym.js"></script><script>new pym.Parent('piece', '${address}', {})</script>`,
  },
  {
    name: '@newswire/frames',
    scripts: { '/frames.js': read('@newswire/frames/dist/frames.umd.js') },
    snippet: (address) =>
      `<div data-frame-src="${address}"></div><script src="/frames.js"></script><script>newswireFrames.autoInitFrames()</script>`,
  },
  {
    name: '@open-iframe-resizer/core',
    scripts: { '/resizer.js': read('@open-iframe-resizer/core/dist/index.js') },
    snippet: (address) =>
      `${frame(address)}<script type="module">import { initialize } from '/resizer.js'; initialize({}, 'iframe')</script>`,
  },
  {
    name: 'AMP, in its sandbox',
    snippet: (address) =>
      frame(`${address}#amp=1`, 'sandbox="allow-scripts allow-popups"') +
      listener("(data) => data?.sentinel === 'amp' && data.type === 'embed-size' && data.height"),
  },
  {
    name: 'Datawrapper',
    snippet: (address) =>
      frame(address) +
      listener("(data) => Object.values(data?.['datawrapper-height'] ?? {}).at(-1)"),
  },
  {
    name: 'Embedly and Iframely',
    snippet: (address) =>
      frame(address) +
      listener(
        "(data, { src }) => { if (typeof data !== 'string' || data[0] !== '{') return; const said = JSON.parse(data); return said.src === src && said.context === 'iframe.resize' && said.height; }",
      ),
  },
];
