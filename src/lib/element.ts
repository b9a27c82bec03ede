/** What there is of the browser: nothing where islands are drawn on the server. */
const browser: Partial<Pick<typeof globalThis, 'HTMLElement' | 'customElements'>> = globalThis;

/** `HTMLElement`, or a stand-in that is never made into an element. */
export const ElementBase = browser.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/** Defines a custom element once, in the browser only. */
export function defineElement(name: string, element: CustomElementConstructor): void {
  if (browser.customElements && !browser.customElements.get(name))
    browser.customElements.define(name, element);
}
