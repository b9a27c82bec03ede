import type { Rule } from './headers.ts';

const variable = (name: string): string => `$em_${name.toLowerCase().replaceAll('-', '_')}`;

/**
 * The rules of a `_headers` file as nginx takes them: a map from the path to each header's value,
 * because `add_header` in one block undoes those of the blocks around it. Empty ones are not sent.
 */
export function nginxSample(rules: readonly Rule[]): string {
  const names = [...new Set(rules.flatMap(({ headers }) => headers.map(([name]) => name)))];
  const maps = names.map((name) => {
    const values = rules.flatMap(({ pattern, headers }) =>
      headers
        .filter(([other]) => other === name)
        .map(([, value]) => `  "~${pattern.source.replaceAll(String.raw`\/`, '/')}" "${value}";`),
    );
    return `map $uri ${variable(name)} {\n  default "";\n${values.join('\n')}\n}\n`;
  });
  const lines = names.map((name) => `#   add_header ${name} ${variable(name)} always;`);
  return [
    '# In the http block:',
    ...maps,
    '# In the server block:',
    '#   index index.html;',
    '#   gzip on;',
    '#   gzip_types text/css text/csv text/javascript application/json image/svg+xml;',
    ...lines,
    '',
  ].join('\n');
}
