import { mount } from 'svelte';
import { defineElement, ElementBase } from '../story/page/element.ts';
import { whenNear } from '../story/page/when-near.ts';
import { loadExplorer } from './explorers.ts';

/**
 * `<chart-explorer data-kind="claims">` in a section with drawings, around what was drawn on the server:
 * makes their marks selectable when the section comes within half a screen. With `data-awake` they are.
 */
class ChartExplorer extends ElementBase {
  #rest: (() => void) | undefined;

  connectedCallback(): void {
    const section = this.closest('section');
    if (!section || 'awake' in this.dataset) return;
    this.#rest = whenNear(section, '50%', () => {
      void this.#wake(section.id);
    });
  }

  disconnectedCallback(): void {
    this.#rest?.();
  }

  async #wake(block: string): Promise<void> {
    const Explorer = await loadExplorer(this.dataset['kind'] ?? '');
    const drawn = [...this.childNodes];
    mount(Explorer, { target: this, props: { block } });
    for (const node of drawn) node.remove();
    this.dataset['awake'] = '';
  }
}

defineElement('chart-explorer', ChartExplorer);
