/** A text as HTML, between tags or inside an attribute. */
export const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** An opening tag. Attributes that are undefined are left out; `true` stands without a value. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | true | undefined>>,
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return value === true ? [key] : [`${key}="${escapeHtml(String(value))}"`];
  });
  return `<${[name, ...written].join(' ')}>`;
}
