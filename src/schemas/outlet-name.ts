import type { Material } from './material.ts';

/** The name under which an article's words are credited: its outlet's for a telling, else its credit line. */
export function outletName(content: Material, articleId: string): string {
  const article = content.articles.find(({ id }) => id === articleId)?.data;
  if (article?.role !== 'telling') return article?.credit ?? articleId;
  return content.outlets.find(({ id }) => id === article.outlet)?.data.name ?? article.credit;
}
