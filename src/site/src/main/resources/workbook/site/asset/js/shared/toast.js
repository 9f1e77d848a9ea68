/** Short messages at the bottom of the page. */
import { el, rich } from "./dom.js";

const STAYS = 7000;

/**
 * Shows a message, with a button where something can be done about it.
 * @param {string} message
 * @param {{kind?: string, stays?: boolean, action?: {label: string, run: () => void}}} [options]
 */
export function showToast(message, { kind = "news", stays = false, action = null } = {}) {
  const toast = el("div", { class: "toast", "data-kind": kind }, el("span", {}, ...rich(message)));
  if (action) {
    toast.append(el("button", { type: "button", class: "quiet", text: action.label, onclick: () => { toast.remove(); action.run(); } }));
  }
  document.getElementById("toasts").append(toast);
  if (!stays) setTimeout(() => toast.remove(), STAYS);
  return toast;
}

/** Shows why something failed. */
export function showFailure(failure) {
  showToast(failure.message, { kind: "wrong" });
}
