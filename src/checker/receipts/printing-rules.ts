import { nearest } from '../../lib/nearest.ts';
import type { ParsedFile } from '../reading/parse.ts';
import type { Problem } from '../problem.ts';
import type { Content } from '../../content/content.ts';
import type { RuleId } from '../rules/index.ts';
import { problemAt } from '../reading/source-file.ts';
import { keyOf } from '../../content/receipt-of.ts';
import { bracketFault, pieces } from '../../receipts/pieces.ts';
import { allPrintings, printingProblem } from './printings.ts';

/** A `lead` that names an article without a printing here. */
function checkLeads(content: Pick<Content, 'utterances'>, files: readonly ParsedFile[]): Problem[] {
  return content.utterances.flatMap(({ file: path, data: { lead, printings } }) => {
    const file = files.find((one) => one.path === path);
    const articles = printings.map(({ article }) => article);
    if (!file || lead === undefined || articles.includes(lead)) return [];
    const suggestion = nearest(lead, articles);
    return [
      problemAt(file, file.locate(['lead']), {
        rule: 'lead-without-printing',
        message: `\`lead\` names one of the printings in this file: ${articles.join(', ')}.`,
        ...(suggestion && { suggestion }),
      }),
    ];
  });
}

/** What can be wrong with a printing before it is compared with anything. */
export function checkPrintings(
  content: Pick<Content, 'utterances'>,
  files: readonly ParsedFile[],
): Problem[] {
  const seen = new Set<string>();
  const faults = allPrintings(content).flatMap((printed) => {
    const { utterance, printing } = printed;
    const problems: Problem[] = [];
    const report = (rule: RuleId, message: string, key: 'text' | 'article' = 'text'): void => {
      problems.push(...printingProblem(files, printed, { rule, message }, key));
    };
    const fault = bracketFault(printing.text);
    if (fault) {
      const near = printing.text.slice(fault.offset, fault.offset + 24);
      report(
        'bracket',
        `${fault.message} It stands at “${near}”. \`[…]\` marks a cut; \`[words]\` are the outlet's own brackets or an insertion of ours.`,
      );
    } else if (!pieces(printing.text).some(({ kind }) => kind === 'words')) {
      report(
        'no-words',
        'This printing has no words outside its brackets. Copy them from the article.',
      );
    }
    const key = keyOf(utterance.id, printing.article);
    if (seen.has(key)) {
      report(
        'duplicate-printing',
        `\`${printing.article}\` already has a printing of this utterance. Put both into one text, with \`[…]\` between them.`,
        'article',
      );
    }
    seen.add(key);
    if (printing.through !== undefined && printing.through < printing.paragraph) {
      report(
        'paragraph-order',
        `\`through\` (${printing.through}) comes before \`paragraph\` (${printing.paragraph}). The first words stand in \`paragraph\`, the last ones in \`through\`.`,
      );
    }
    return problems;
  });
  return [...faults, ...checkLeads(content, files)];
}
