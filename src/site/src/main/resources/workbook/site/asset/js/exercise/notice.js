/** A notice above the editor: something to know, and what can be done about it. */
import { el, rich } from "../shared/dom.js";

/**
 * Shows a notice in its place, instead of the one before.
 * @param {HTMLElement} place
 * @param {string} message
 * @param {Array<{label: string, name: string, run?: () => void}>} choices each closes the notice
 * @param {string} [kind] `wrong` for a failure
 */
export function showNotice(place, message, choices, kind = "news") {
  const close = () => { place.hidden = true; place.replaceChildren(); };
  const buttons = choices.map(({ label, name, run }) =>
    el("button", { type: "button", class: "button", "data-choice": name, text: label, onclick: () => { close(); run?.(); } }));
  place.dataset.kind = kind;
  place.replaceChildren(el("p", {}, ...rich(message)), el("div", { class: "exercise-bar" }, ...buttons));
  place.hidden = false;
  return close;
}
