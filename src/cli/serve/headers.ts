/** One block of a `_headers` file: which paths, and what is set on them. */
export interface Rule {
  pattern: RegExp;
  headers: [name: string, value: string][];
}

/**
 * Reads a `_headers` file as static hosts know it: a path with `*` at the start of a line, the
 * headers indented below it, `#` for comments.
 */
export function parseHeaders(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (/^\s*(#|$)/.test(line)) continue;
    const header = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line);
    if (header?.[1] !== undefined && header[2] !== undefined) {
      rules.at(-1)?.headers.push([header[1], header[2]]);
    } else if (line.startsWith('/')) {
      const parts = line
        .trim()
        .split('*')
        .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`));
      rules.push({ pattern: new RegExp(`^${parts.join('.*')}$`), headers: [] });
    }
  }
  return rules;
}

/** The headers for a path; where two rules set the same one, both values are sent, as hosts do. */
export function headersFor(rules: Rule[], path: string): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [name, value] of rules
    .filter((rule) => rule.pattern.test(path))
    .flatMap((rule) => rule.headers)) {
    const key = name.toLowerCase();
    result[key] = result[key] === undefined ? value : `${result[key]}, ${value}`;
  }
  return result;
}

/**
 * A header's value as it must be on a server of another origin than the site's: what a policy lets
 * its page have of `'self'`, a frame without an origin must be let have by the name of that server.
 * @param origin as in `http://localhost:4321`
 */
export const namingOrigin = (value: string, origin: string): string =>
  value.replaceAll("'self'", `'self' ${origin}`);
