/** Hints: a stack of closed cards; the next can be opened once the one before was. */
export class Hints {
  #cards;
  #shown = 0;

  /** @param {HTMLElement} section @param {(shown: number) => void} opened told when one more was opened */
  constructor(section, opened) {
    this.#cards = [...section.querySelectorAll(".hint")];
    for (const [index, card] of this.#cards.entries()) {
      card.querySelector("summary").addEventListener("click", (event) => {
        if (card.hasAttribute("data-locked")) event.preventDefault();
      });
      card.addEventListener("toggle", () => {
        if (!card.open || index < this.#shown) return;
        this.show(index + 1);
        opened(this.#shown);
      });
    }
    this.show(0);
  }

  /** So many were opened already. */
  show(shown) {
    this.#shown = shown;
    for (const [index, card] of this.#cards.entries()) {
      const isLocked = index > shown;
      card.toggleAttribute("data-locked", isLocked);
      card.querySelector("summary").setAttribute("aria-disabled", String(isLocked));
    }
  }
}
