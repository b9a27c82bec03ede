import { unknownFigures } from '../../charts/figures.ts';
import { chartFigures } from '../../charts/registry.ts';
import type { Content } from '../../content/content.ts';
import type { ParsedFile } from '../reading/parse.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../reading/source-file.ts';

/** Figures that the words of a chart name and that its kind does not count. */
export function checkFigures(content: Content, files: readonly ParsedFile[]): Problem[] {
  return content.charts.flatMap((chart) => {
    const figures = chartFigures(chart, content);
    const file = files.find(({ path }) => path === chart.file);
    if (!file) return [];
    const known = Object.keys(figures).map((name) => `\`{${name}}\``);
    const counts =
      known.length === 0
        ? 'It counts nothing that can be named.'
        : `It counts ${known.join(', ')}.`;
    return unknownFigures(chart.data, figures).map(({ key, name }) =>
      problemAt(file, file.locate([key]), {
        rule: 'unknown-reference',
        message: `This kind of chart has no figure \`{${name}}\`. ${counts}`,
      }),
    );
  });
}
