/** The speaker's notes below the slide. */
import { el } from "../shared/dom.js";
import { text } from "../shared/text.js";

const CLICK = /^\s*\[click(?::\d+)?\]\s*/;

/** Lets the notes follow the deck; gives back what shows and hides them. */
export function startNotes(deck) {
  const panel = document.getElementById("notes-panel");
  const button = document.querySelector("[data-action=notes]");
  const follow = () => {
    const notes = deck.slide.querySelector(".notes");
    panel.replaceChildren(...(notes ? [...notes.cloneNode(true).childNodes] : [el("p", { text: text("slides.noNotes") })]));
    panel.querySelectorAll("p, li").forEach(markClicks);
    panel.scrollTop = 0;
  };
  deck.addEventListener("change", follow);
  follow();
  return () => {
    panel.hidden = !panel.hidden;
    document.documentElement.toggleAttribute("data-notes", !panel.hidden);
    button.setAttribute("aria-pressed", String(!panel.hidden));
  };
}

/** `[click]` at the start of a paragraph says: go on now. */
function markClicks(paragraph) {
  const first = paragraph.firstChild;
  if (first?.nodeType !== Node.TEXT_NODE || !CLICK.test(first.data)) return;
  first.data = first.data.replace(CLICK, "");
  paragraph.prepend(el("span", { class: "click", "aria-hidden": "true", text: "▶" }));
}
