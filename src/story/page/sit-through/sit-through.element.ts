import { defineElement, ElementBase } from '../../../lib/element.ts';
import { announcementAt } from './announcement.ts';
import { AwakeScreen } from './awake-screen.ts';
import { Countdown, shownSeconds, untilNextSecond } from './countdown.ts';
import { Face } from './face.ts';

/** Milliseconds until a screen reader listens to a live region that has only just been shown. */
const HEARD_AFTER = 200;

/**
 * `<sit-through>` around a button and a `<dialog>`, both drawn on the server, with the spoken texts
 * and the clock's length as data attributes (`SitThrough.astro`). The reader sits through it in real
 * time: pausable, left at any time, announced politely. Nothing is stored or sent.
 */
class SitThrough extends ElementBase {
  #dialog: HTMLDialogElement | null = null;
  #status: Element | null = null;
  #face = new Face(new DocumentFragment(), 0);
  #countdown = new Countdown(0);
  #screen = new AwakeScreen();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whole seconds left, as shown. */
  #shown = 0;

  /** How long the clock runs, in seconds. */
  get #length(): number {
    return Number(this.dataset['length']);
  }

  connectedCallback(): void {
    this.#dialog = this.querySelector('dialog');
    this.#status = this.querySelector('[role="status"]');
    this.#face = new Face(this, this.#length);
    this.addEventListener('click', this.#click);
    this.#dialog?.addEventListener('close', this.#leave);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#click);
    this.#dialog?.removeEventListener('close', this.#leave);
    this.#rest();
  }

  #click = ({ target }: Event): void => {
    const does = (target as Element).closest('button')?.dataset['does'];
    if (does === 'sit') this.#sit();
    if (does === 'toggle') this.#toggle();
    if (does === 'leave') this.#dialog?.close();
  };

  #sit(): void {
    this.#countdown = new Countdown(this.#length * 1000);
    this.#countdown.start(Date.now());
    this.#say('');
    this.#draw();
    this.#dialog?.showModal();
    this.#wake();
    this.#timer = setTimeout(() => {
      this.#say(this.dataset['start']);
      this.#look();
    }, HEARD_AFTER);
  }

  #toggle(): void {
    const now = Date.now();
    if (this.#countdown.state === 'paused') {
      this.#countdown.resume(now);
      this.#say(this.dataset['resumed']);
      this.#wake();
      this.#look();
      return;
    }
    this.#countdown.pause(now);
    if (this.#countdown.done) {
      // The end came before the finger.
      this.#look();
      return;
    }
    this.#rest();
    this.#say(this.dataset['paused']);
    this.#draw();
  }

  /** However the dialog was closed: by its button, by Esc, by a phone's way back. */
  #leave = (): void => {
    this.#rest();
    // Browsers return focus by themselves, but not to a button that was clicked in Safari.
    this.querySelector<HTMLElement>('[data-does="sit"]')?.focus({ preventScroll: true });
  };

  /** Whatever is needed only while the clock runs. */
  #wake(): void {
    document.addEventListener('visibilitychange', this.#see);
    this.#screen.keep((navigator as Partial<Navigator>).wakeLock);
  }

  #rest(): void {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#see);
    this.#screen.release();
  }

  /** While the page was hidden, time went on, timers were slow, and the wake lock was taken away. */
  #see = (): void => {
    if (document.visibilityState !== 'visible') return;
    this.#screen.keep((navigator as Partial<Navigator>).wakeLock);
    this.#look();
  };

  /** One timer, aimed anew at the next full second each time, so that delays never add up. */
  #look = (): void => {
    clearTimeout(this.#timer);
    const before = this.#shown;
    const left = this.#draw();
    if (this.#shown !== before) this.#say(announcementAt(this.#shown, this.dataset));
    if (this.#countdown.done) this.#rest();
    else this.#timer = setTimeout(this.#look, untilNextSecond(left));
  };

  /** Shows the time and the state, and gives the milliseconds that are left. */
  #draw(): number {
    const left = this.#countdown.remaining(Date.now());
    this.#shown = shownSeconds(left);
    this.#face.show(this.#shown);
    if (this.#dialog) this.#dialog.dataset['state'] = this.#countdown.state;
    if (this.#countdown.done) this.#keepFocus();
    return left;
  }

  /** At the end the button that pauses goes; focus must not go with it. */
  #keepFocus(): void {
    if (this.querySelector('[data-does="toggle"]:focus'))
      this.querySelector<HTMLElement>('[data-does="leave"]')?.focus();
  }

  #say(text: string | undefined): void {
    if (this.#status && text !== undefined) this.#status.textContent = text;
  }
}

defineElement('sit-through', SitThrough);
