import { defineElement, ElementBase } from '../../lib/element.ts';
import { matches, words } from './find.ts';

/**
 * `<source-filter>`: hides the sources that do not hold every word of its field, and the lists that
 * are empty then. Says how many are left.
 */
class SourceFilter extends ElementBase {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.addEventListener(
      'input',
      () => {
        this.#filter();
      },
      { signal },
    );
    // A link to a source must find it.
    addEventListener(
      'hashchange',
      () => {
        this.#clearFor(location.hash);
      },
      { signal },
    );
    // What the browser kept in the field over a reload.
    this.#filter();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  get #field(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  #filter(): void {
    const wanted = words(this.#field?.value ?? '');
    const sources = [...document.querySelectorAll<HTMLElement>('.source')];
    for (const source of sources) source.hidden = !matches(source.textContent, wanted);
    for (const list of new Set(sources.map((source) => source.closest('section'))))
      list?.toggleAttribute('hidden', !list.querySelector('.source:not([hidden])'));
    const shown = sources.filter(({ hidden }) => !hidden).length;
    const status = this.querySelector('[role=status]');
    if (!status) return;
    status.textContent =
      wanted.length === 0
        ? ''
        : (this.dataset['result'] ?? '')
            .replace('{shown}', String(shown))
            .replace('{all}', String(sources.length));
  }

  #clearFor(hash: string): void {
    const target = document.getElementById(decodeURIComponent(hash.slice(1)));
    if (!target?.closest('[hidden]') || !this.#field) return;
    this.#field.value = '';
    this.#filter();
    target.scrollIntoView();
  }
}

defineElement('source-filter', SourceFilter);
