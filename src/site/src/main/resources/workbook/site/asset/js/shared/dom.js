/** Elements, made in one expression. */

/**
 * Makes an element. Properties that begin with `on` are listeners; `text` is its text; others are
 * attributes, left out where the value is null or false.
 * @param {string} tag
 * @param {Object<string, any>} [properties]
 * @param {...(Node|string|null|undefined)} children
 * @returns {HTMLElement}
 */
export function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "text") element.textContent = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** A sentence in which what stands between backticks is code. */
export function rich(sentence) {
  return sentence.split("`").map((piece, index) => (index % 2 ? el("code", { text: piece }) : piece));
}

/** The first element below that has this `data-action`. */
export function action(root, name) {
  return root.querySelector(`[data-action="${name}"]`);
}

/** Calls once things have been quiet for a while. */
export function debounce(call, millis) {
  let timer = 0;
  let waiting = null;
  const now = () => {
    const args = waiting;
    later.cancel();
    if (args) call(...args);
  };
  const later = (...args) => {
    later.cancel();
    waiting = args;
    timer = setTimeout(now, millis);
  };
  later.cancel = () => {
    clearTimeout(timer);
    waiting = null;
  };
  addEventListener("pagehide", now);
  return later;
}

/** Whether keys that are typed now belong to a field or an editor. */
export function isTyping(target) {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]:not([contenteditable=false])") !== null;
}

/** How the page moves to a place: not at all for those who want it still. */
export function motion() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
}
