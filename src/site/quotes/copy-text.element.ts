import { say } from '../../catalogue/say.ts';

/** Copies its text area at a press of its button, and selects the text where that is not allowed. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const [area, button, status] = [
      this.querySelector('textarea'),
      this.querySelector('button'),
      this.querySelector('[role=status]'),
    ];
    if (!area || !button || !status) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      // Without a secure origin there is no clipboard at all.
      const copied = Promise.resolve().then(() => navigator.clipboard.writeText(area.value));
      copied.then(
        () => {
          status.textContent = say('copy.copied');
        },
        () => {
          area.select();
          status.textContent = say('copy.selected');
        },
      );
    });
  }
}

customElements.define('copy-text', CopyText);
