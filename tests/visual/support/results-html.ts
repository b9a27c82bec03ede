import { line, type Verdict } from './verdict.ts';

const parts = {
  before: 'before.webp',
  after: 'after.png',
  difference: 'difference.png',
} as const;

/** Which pictures there are of each state. */
const shownFor = {
  new: ['after'],
  changed: ['before', 'after', 'difference'],
  gone: ['before'],
  same: [],
} as const satisfies Record<Verdict['state'], (keyof typeof parts)[]>;

/** A page that shows each picture that is different: before, after and where. */
export function resultsHtml(different: Verdict[]): string {
  const sections = different.map(
    (verdict) =>
      `<section><h2>${line(verdict)}</h2>${shownFor[verdict.state]
        .map((part) => figure(verdict, part))
        .join('')}</section>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Pictures: ${different.length} different</title>
<style>
  body { margin: 1rem; background: #777; color: #fff; font: 14px/1.4 sans-serif; }
  h2 { margin: 2rem 0 0.5rem; font-size: 1rem; }
  section { display: flex; flex-wrap: wrap; gap: 1rem; }
  h2 { flex-basis: 100%; }
  figure { flex: 0 1 30%; margin: 0; min-width: 12rem; }
  img { display: block; max-width: 100%; background: #fff; }
</style>
<h1>${different.length === 0 ? 'Every picture is as in the baseline' : `${different.length} pictures are different`}</h1>
${sections.join('\n')}
</html>
`;
}

function figure({ id }: Verdict, part: keyof typeof parts): string {
  const address = `${id}-${parts[part]}`;
  return `<figure><figcaption>${part}</figcaption><a href="${address}"><img src="${address}" alt="There is none" loading="lazy"></a></figure>`;
}
