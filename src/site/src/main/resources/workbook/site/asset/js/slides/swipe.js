/** A finger that wipes over the slide turns it. */
const FAR = 48;

/** @param {HTMLElement} root what is wiped over @param {{next: () => void, previous: () => void}} deck */
export function startSwipe(root, deck) {
  let from = null;
  root.addEventListener("touchstart", ({ touches }) => { from = touches.length === 1 ? touches[0] : null; }, { passive: true });
  root.addEventListener("touchend", ({ changedTouches: [to] }) => {
    if (!from) return;
    const across = to.clientX - from.clientX;
    const isWipe = Math.abs(across) > FAR && Math.abs(across) > 2 * Math.abs(to.clientY - from.clientY);
    from = null;
    if (isWipe) (across < 0 ? deck.next() : deck.previous());
  }, { passive: true });
}
