import { say } from '../../catalogue/say.ts';
import { withoutMarks } from '../../content/marks.ts';
import type { Content } from '../../content/content.ts';
import { routes, whole, onHost } from '../../lib/routes.ts';
import { embedPieces } from '../../content/embed-pieces.ts';
import { DEFAULTS } from './frame.ts';
import { snippetPiece } from './piece.ts';
import { snippets } from './snippets.ts';

/** A text of a page as plain Markdown: without marks, and with whole addresses. */
const plain = (text: string, site: Content['site']): string =>
  withoutMarks(text)
    .replaceAll(/(?<=\]\()\/[^)\s]*/g, (path) => whole(onHost(path), site))
    .trim();

/**
 * The guide for partners as Markdown: the words of the page `/embed/` with the snippets of a quote
 * and of a scene. In place of the loader’s name and hash, which change with it, stands `HASH`.
 */
export function embeddingGuide(content: Content): string {
  const page = content.pages.find(({ data }) => data.kind === 'embed')?.data;
  if (!page) throw new RangeError('No file in content/pages/ is of the kind `embed`.');
  const { site } = content;
  const loader = {
    address: whole(routes.loader('loader.HASH.js'), site),
    integrity: 'sha384-HASH',
  };
  const examples = (['quote', 'scene'] as const).flatMap((kind) => {
    const piece = embedPieces(content).find((one) => one.kind === kind);
    if (!piece) return [];
    const made = snippets(snippetPiece(piece, content), DEFAULTS, loader);
    return [
      `### ${say(`guide.${kind}`, { title: piece.title })}`,
      ...made.map(({ name, use, text }) => `**${name}.** ${use}\n\n\`\`\`html\n${text}\n\`\`\``),
    ];
  });
  const parts = [
    `# ${page.title}`,
    '<!-- Written from content/pages/ by `npm test -- unit tests/unit/embed/guide.test.ts -u`; do not edit. -->',
    plain(page.lead, site),
    say('guide.form', { address: `<${whole(routes.page('embed'), site)}>` }),
    ...page.sections.flatMap(({ title, text }) => [`## ${title}`, plain(text, site)]),
    `## ${say('guide.copied')}`,
    ...examples,
    plain(page.contact.replace('{contact}', `<${content.site.contact.label}>`), site),
  ];
  return `${parts.join('\n\n')}\n`;
}
