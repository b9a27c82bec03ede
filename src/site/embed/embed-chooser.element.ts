import { say } from '../../catalogue/say.ts';
import { FRAME_WIDTHS } from '../../embed/index/widths.ts';
import { DEFAULTS, type SnippetOptions } from '../../embed/snippets/frame.ts';
import type { SnippetPiece } from '../../embed/snippets/piece.ts';
import { previewPage } from '../../embed/snippets/preview.ts';
import { snippets, type Loader, type Snippet } from '../../embed/snippets/snippets.ts';

interface Data {
  pieces: SnippetPiece[];
  loader: Loader;
}

/** What is shown of a piece whose snippet is no HTML. */
const SHOWN_AS: Partial<Record<string, Snippet['id']>> = { system: 'frame', amp: 'frame' };

/** `<embed-chooser>`: keeps what is to be copied, and the preview of it, in step with the choice. */
class EmbedChooser extends HTMLElement {
  #data: Data = { pieces: [], loader: { address: '', integrity: '' } };
  /** The page around the chosen piece, as it was last asked for. */
  #page: string | undefined;
  #sized = new ResizeObserver(() => {
    this.#scale();
  });
  /** Nothing is loaded for a preview that nobody sees. */
  #isSeen = false;
  #seen = new IntersectionObserver((entries) => {
    this.#isSeen = entries.at(-1)?.isIntersecting ?? false;
    if (this.#isSeen) this.#load();
  });

  connectedCallback(): void {
    this.#data = JSON.parse(
      this.querySelector('script[type="application/json"]')?.textContent ?? '',
    ) as Data;
    for (const part of this.querySelectorAll<HTMLElement>('form, .preview')) part.hidden = false;
    const asked = decodeURIComponent(location.hash.slice(1));
    const select = this.#field('piece');
    if (select && this.#data.pieces.some(({ kind, id }) => `${kind}/${id}` === asked))
      select.value = asked;
    this.addEventListener('change', this.#change);
    const view = this.querySelector('.window');
    if (view) {
      this.#sized.observe(view);
      this.#seen.observe(view);
    }
    this.#offerSteps();
    this.#show();
  }

  disconnectedCallback(): void {
    this.removeEventListener('change', this.#change);
    this.#sized.disconnect();
    this.#seen.disconnect();
  }

  #field(name: string): HTMLSelectElement | null {
    return this.querySelector(`select[name="${name}"]`);
  }

  #chosen(name: string): string {
    return this.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value ?? '';
  }

  get #piece(): SnippetPiece | undefined {
    const name = this.#field('piece')?.value;
    const { pieces } = this.#data;
    return pieces.find(({ kind, id }) => `${kind}/${id}` === name) ?? pieces[0];
  }

  get #width(): SnippetOptions['width'] {
    return FRAME_WIDTHS.find((width) => String(width) === this.#chosen('width')) ?? DEFAULTS.width;
  }

  get #options(): SnippetOptions {
    const named = ['theme', 'bg', 'motion', 'mode', 'step', 'from', 'to'].flatMap((name) => {
      const value = this.#field(name)?.value;
      return value ? [[name, value]] : [];
    });
    return { ...DEFAULTS, ...(Object.fromEntries(named) as object), width: this.#width };
  }

  #change = ({ target }: Event): void => {
    if (target === this.#field('piece')) this.#offerSteps();
    this.#show();
  };

  /** Offers the steps of the chosen piece; what has none has no way of showing them, either. */
  #offerSteps(): void {
    const steps = this.#piece?.steps ?? [];
    const stepped = this.querySelector<HTMLElement>('.stepped');
    if (stepped) stepped.hidden = steps.length === 0;
    for (const [name, none] of [
      ['from', say('choose.the-first')],
      ['to', say('choose.the-last')],
      ['step', say('choose.the-beginning')],
    ] as const) {
      const options = steps.map(
        (id, index) => new Option(say('choose.nth', { number: index + 1, step: id }), id),
      );
      this.#field(name)?.replaceChildren(new Option(none, ''), ...options);
    }
    const mode = this.#field('mode');
    if (mode && steps.length === 0) mode.value = DEFAULTS.mode;
  }

  #show(): void {
    const piece = this.#piece;
    if (!piece) return;
    const made = snippets(piece, this.#options, this.#data.loader);
    for (const label of this.querySelectorAll<HTMLElement>('.hosts label'))
      label.hidden = !made.some(({ host }) => host === label.dataset['host']);
    if (!made.some(({ host }) => host === this.#chosen('host')))
      this.querySelector<HTMLInputElement>('input[name="host"]')?.click();
    const host = this.#chosen('host');
    for (const part of this.querySelectorAll<HTMLElement>('.snippet')) {
      const snippet = made.find(({ id }) => id === part.dataset['snippet']);
      part.hidden = snippet?.host !== host;
      const area = part.querySelector('textarea');
      if (snippet && area) area.value = snippet.text;
    }
    const shown = SHOWN_AS[host];
    const snippet = made.find((one) =>
      shown === undefined ? one.host === host : one.id === shown,
    );
    this.#page = snippet && previewPage(snippet, new URL(piece.page).origin, location.origin);
    const part = this.querySelector<HTMLElement>('.preview');
    if (part) part.hidden = this.#page === undefined;
    this.#scale();
    if (this.#isSeen) this.#load();
  }

  #load(): void {
    const frame = this.querySelector<HTMLIFrameElement>('.window iframe');
    if (frame && this.#page !== undefined && frame.srcdoc !== this.#page) frame.srcdoc = this.#page;
  }

  /** Shows the window of the chosen width as large as there is room. */
  #scale(): void {
    const view = this.querySelector<HTMLElement>('.window');
    if (!view) return;
    view.style.setProperty('--width', `${this.#width}px`);
    view.style.maxWidth = `${this.#width + 2}px`;
    view.style.setProperty('--scale', String(Math.min(1, view.clientWidth / this.#width)));
  }
}

customElements.define('embed-chooser', EmbedChooser);
