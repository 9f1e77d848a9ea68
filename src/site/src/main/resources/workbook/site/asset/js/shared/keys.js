/** Keys that work everywhere, and the card that lists them. No key is taken from an editor. */
import { el, isTyping } from "./dom.js";
import { text } from "./text.js";

const NAMES = { " ": "Space", ArrowRight: "→", ArrowLeft: "←", ArrowUp: "↑", ArrowDown: "↓", Escape: "Esc" };
const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
const dialog = document.getElementById("keys");

/** A key as it is written on the keyboard of this platform. */
export function keyName(key) {
  return NAMES[key] ?? (isMac ? key.replace("Ctrl+", "⌘") : key);
}

/**
 * Begins to serve keys.
 * @param {Array<{keys: string[], name: string, run?: () => void}>} shortcuts those of this page; one without `run` is served elsewhere and only listed
 */
export function startKeys(shortcuts) {
  const help = { keys: ["?"], name: text("keys.help"), run: () => toggle(all) };
  const all = [...shortcuts, help];
  document.querySelectorAll("[data-key=run]").forEach((key) => { key.textContent = keyName("Ctrl+Enter"); });
  const button = document.getElementById("keys-button");
  button.hidden = false;
  button.addEventListener("click", help.run);
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (event.key === " " && event.target.closest("button, a, summary")) return;
    const shortcut = all.find((candidate) => candidate.run && candidate.keys.includes(event.key));
    if (!shortcut || (dialog.open && shortcut !== help)) return;
    event.preventDefault();
    shortcut.run();
  });
}

function toggle(shortcuts) {
  if (dialog.open) {
    dialog.close();
    return;
  }
  const rows = shortcuts.flatMap(({ keys, name }) => [
    el("dt", {}, ...keys.map((key) => el("kbd", { text: keyName(key) })).flatMap((key, index) => (index ? [" ", key] : [key]))),
    el("dd", { text: name }),
  ]);
  dialog.replaceChildren(
    el("h2", { id: "keys-title", text: text("keys.title") }),
    el("dl", {}, ...rows),
    el("button", { type: "button", class: "button", text: text("keys.close"), onclick: () => dialog.close() }),
  );
  dialog.showModal();
}

dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
