import { hydrate } from 'svelte';
import { loadStage } from '../../graphics/stages.ts';
import Stage from '../Stage.svelte';
import { defineElement, ElementBase } from '../../lib/element.ts';
import { whenNear } from '../../lib/when-near.ts';

/** A frame and a bit, in ms. */
const FRAME = 20;
/** Ends when the stages that came before have had their frames. */
let turn = Promise.resolve();

/** Ends in a frame that no other stage takes: two at once hold up the scroll that brings them. */
async function turnOfItsOwn(): Promise<void> {
  const mine = turn;
  turn = turn.then(() => new Promise((next) => setTimeout(next, FRAME)));
  await mine;
}

/**
 * `<graphic-stage data-kind="queue" data-start="0" data-labels="{…}">` around a graphic that was drawn
 * on the server. When its scene comes within a screen it loads what draws that kind, and the graphic
 * follows the element with `data-stops` around it. With `data-awake` it does. Where that fails the
 * drawing stays as it is, and `story:failed` says so.
 */
class GraphicStage extends ElementBase {
  #rest: (() => void) | undefined;

  connectedCallback(): void {
    if ('awake' in this.dataset) return;
    // The stage has no box while the story is unrolled; in a frame it then stays asleep.
    const isEmbedded = 'embed' in document.documentElement.dataset;
    this.#rest = whenNear(isEmbedded ? this : (this.closest('section') ?? this), '100%', () => {
      this.#wake().catch((error: unknown) => {
        console.error(error);
        this.dispatchEvent(new Event('story:failed', { bubbles: true }));
      });
    });
  }

  disconnectedCallback(): void {
    this.#rest?.();
  }

  async #wake(): Promise<void> {
    const { kind = '', start, labels = '{}' } = this.dataset;
    const part = await loadStage(kind);
    await turnOfItsOwn();
    // Taken out meanwhile, or put elsewhere and awake there.
    if (!this.isConnected || 'awake' in this.dataset) return;
    const props = { part, labels: JSON.parse(labels) as unknown, start: Number(start) };
    hydrate(Stage, { target: this, props });
    this.dataset['awake'] = '';
  }
}

defineElement('graphic-stage', GraphicStage);
