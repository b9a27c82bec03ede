/** The words of one language. */
export interface Words<Key extends string> {
  /** For numbers, dates, lists and order where the site’s language names no region, as `en-GB`. */
  locale: string;
  direction: 'ltr' | 'rtl';
  /** ICU messages by key. */
  messages: Record<Key, string>;
}
