/** `<use-this>`: opens what can be copied in a dialog instead of on the page. */
class UseThis extends HTMLElement {
  connectedCallback(): void {
    const [summary, inside, dialog] = [
      this.querySelector('summary'),
      this.querySelector('.inside'),
      this.querySelector('dialog'),
    ];
    if (!summary || !inside || !dialog) return;
    summary.setAttribute('role', 'button');
    summary.setAttribute('aria-haspopup', 'dialog');
    summary.addEventListener('click', (event) => {
      event.preventDefault();
      if (inside.parentElement !== dialog) dialog.append(inside);
      dialog.showModal();
    });
    dialog.addEventListener('click', ({ target }) => {
      // The dialog itself is hit where its ground is, or beside it.
      const isClose = (target as Element).closest('[data-does="close"]');
      if (target === dialog || isClose) dialog.close();
    });
  }
}

customElements.define('use-this', UseThis);
