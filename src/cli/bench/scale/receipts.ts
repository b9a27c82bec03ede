import type { Content } from '../../../content/schemas/index.ts';
import type { Receipt } from '../../../content/schemas/receipts.ts';
import { writeReceipts } from '../../../receipts/lock.ts';
import { verify } from '../../../receipts/verify.ts';

/** A text for every article in which its printings stand in their paragraphs. */
function textsOf(utterances: Content['utterances']): Map<string, string> {
  const articles = new Map<string, (string[] | undefined)[]>();
  for (const { article, paragraph, text } of utterances.flatMap(({ data }) => data.printings)) {
    const paragraphs = articles.get(article) ?? [];
    articles.set(article, paragraphs);
    (paragraphs[paragraph - 1] ??= []).push(`“${text}”`);
  }
  return new Map(
    [...articles].map(([id, paragraphs]) => [
      id,
      Array.from(paragraphs, (said) => `So it was said: ${said?.join(' ') ?? 'nothing'}.`).join(
        '\n\n',
      ),
    ]),
  );
}

/** The receipts of the real printings, and of the made-up ones as if their articles had been read. */
export function receiptsWith(
  content: Content,
  real: readonly Receipt[],
  isMadeUp: (utterance: string) => boolean,
): string {
  const utterances = content.utterances.filter(({ id }) => isMadeUp(id));
  const { receipts } = verify({ ...content, utterances }, [], {
    texts: textsOf(utterances),
    previous: [],
    today: '2000-01-01',
  });
  return writeReceipts([...real, ...receipts]);
}
