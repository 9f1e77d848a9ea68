/** What is wider or higher than its place can be scrolled by keyboard, too. */
const observer = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth || target.scrollHeight > target.clientHeight) target.tabIndex = 0;
    else target.removeAttribute("tabindex");
  }
});

/** @param {HTMLElement} box an element that scrolls what it can't hold */
export function keepReachable(box) {
  observer.observe(box);
}
