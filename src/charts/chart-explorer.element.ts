import { hydrate, type Component } from 'svelte';
import { defineElement, ElementBase } from '../lib/element.ts';
import { whenNear } from '../lib/when-near.ts';
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
      // Without it the marks have their table, and nothing says that they could be selected.
      this.#wake(section.id).catch((error: unknown) => {
        console.error(error);
        this.hidden = true;
      });
    });
  }

  disconnectedCallback(): void {
    this.#rest?.();
  }

  async #wake(block: string): Promise<void> {
    const Explorer = await loadExplorer(this.dataset['kind'] ?? '');
    if (!this.isConnected || 'awake' in this.dataset) return;
    this.comeAlive(Explorer, block);
    this.dataset['awake'] = '';
  }

  /** All that keeps the page from answering; what an explorer needs has been loaded. */
  comeAlive(Explorer: Component<{ block: string }>, block: string): void {
    hydrate(Explorer, { target: this, props: { block } });
  }
}

defineElement('chart-explorer', ChartExplorer);
