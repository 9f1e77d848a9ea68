/** Code that is talked through: which lines are in the light at each step. */
import { el } from "../shared/dom.js";

/** The steps of one listing, as in `data-steps="1-2|5,7|all"`; the first is there from the start. */
export class Steps {
  #pre;
  #lines;
  #groups;

  /** @param {HTMLElement} pre a listing that has its colours */
  constructor(pre) {
    this.#pre = pre;
    this.#groups = pre.dataset.steps.split("|").map((group) => group.trim());
    this.#lines = splitLines(pre.querySelector("code"));
  }

  /** How often one has to go on until the last lines are shown. */
  get count() {
    return this.#groups.length - 1;
  }

  show(step) {
    const group = this.#groups[Math.min(step, this.count)];
    this.#pre.toggleAttribute("data-stepping", group !== "all" && group !== "*");
    this.#lines.forEach((line, index) => line.toggleAttribute("data-shown", holds(group, index + 1)));
  }
}

function holds(group, line) {
  return group.split(",").some((range) => {
    const [from, to = from] = range.split("-").map(Number);
    return from <= line && line <= to;
  });
}

/** Puts each line into an element of its own; a coloured piece that goes over lines is cut. */
function splitLines(code) {
  const lines = [el("span", { class: "line" })];
  for (const node of [...code.childNodes]) {
    node.textContent.split("\n").forEach((piece, index) => {
      if (index) lines.push(el("span", { class: "line" }));
      if (!piece) return;
      const copy = node.cloneNode(false);
      if (copy.nodeType === Node.TEXT_NODE) copy.data = piece;
      else copy.textContent = piece;
      lines.at(-1).append(copy);
    });
  }
  code.replaceChildren(...lines.flatMap((line, index) => (index ? ["\n", line] : [line])));
  return lines;
}
