/** Where the deck stands: a slide, and a step on it. The address says it, so that a link or a reload leads there. */
import { Steps } from "./steps.js";

export class Deck extends EventTarget {
  #slides;
  #steps;
  #at = { slide: 1, step: 0 };

  /** @param {HTMLElement} root the element with the slides, whose listings have their colours */
  constructor(root) {
    super();
    this.#slides = [...root.querySelectorAll(".slide")];
    this.#steps = this.#slides.map((slide) => [...slide.querySelectorAll("pre[data-steps]")].map((pre) => new Steps(pre)));
    addEventListener("hashchange", () => this.#show(this.#addressed()));
    this.#show(this.#addressed());
  }

  get slide() {
    return this.#slides[this.#at.slide - 1];
  }

  get number() {
    return this.#at.slide;
  }

  get count() {
    return this.#slides.length;
  }

  /** Goes on by a step; past the last one, to the next slide. */
  next() {
    if (this.#at.step < this.#stepsOf(this.number)) this.#show({ slide: this.number, step: this.#at.step + 1 });
    else this.go(this.number + 1);
  }

  /** Goes back by a step; before the first one, to the slide before as it was left. */
  previous() {
    if (this.#at.step > 0) this.#show({ slide: this.number, step: this.#at.step - 1 });
    else if (this.number > 1) this.#show({ slide: this.number - 1, step: this.#stepsOf(this.number - 1) });
  }

  /** Goes to a slide, or to the nearest that there is. */
  go(slide) {
    const number = Math.max(1, Math.min(slide, this.count));
    if (number !== this.number) this.#show({ slide: number, step: 0 });
  }

  #stepsOf(slide) {
    return Math.max(0, ...this.#steps[slide - 1].map((steps) => steps.count));
  }

  #show(at) {
    this.#at = at;
    this.#slides.forEach((slide) => slide.removeAttribute("aria-current"));
    this.slide.setAttribute("aria-current", "true");
    this.#steps[at.slide - 1].forEach((steps) => steps.show(at.step));
    history.replaceState(null, "", `#${at.slide}${at.step ? `.${at.step}` : ""}`);
    this.dispatchEvent(new Event("change"));
  }

  /** The slide of the address: a number, perhaps with a step, or a section's name. */
  #addressed() {
    const name = decodeURIComponent(location.hash.slice(1));
    const section = this.#slides.find((slide) => slide.dataset.section === name);
    if (section) return { slide: Number(section.dataset.slide), step: 0 };
    const [slide, step] = name.split(".").map(Number);
    if (!(slide >= 1 && slide <= this.count)) return { slide: 1, step: 0 };
    return { slide, step: Math.min(step || 0, this.#stepsOf(slide)) };
  }
}
