/** All slides at once; choosing one goes there. */
export function startOverview(root, deck) {
  const button = document.querySelector("[data-action=overview]");
  const slides = [...root.querySelectorAll(".slide")];

  function show(overview) {
    root.dataset.mode = overview ? "overview" : "play";
    button.setAttribute("aria-pressed", String(overview));
    slides.forEach((slide) => (overview ? slide.setAttribute("tabindex", "0") : slide.removeAttribute("tabindex")));
    if (!overview) return;
    deck.slide.scrollIntoView({ block: "center" });
    deck.slide.focus({ preventScroll: true });
  }

  function choose(event) {
    const slide = event.target.closest(".slide");
    if (root.dataset.mode !== "overview" || !slide) return;
    event.preventDefault();
    deck.go(Number(slide.dataset.slide));
    show(false);
  }

  deck.addEventListener("change", () => { if (isOpen()) deck.slide.focus(); });
  root.addEventListener("click", choose);
  root.addEventListener("keydown", (event) => { if (event.key === "Enter") choose(event); });
  show(false);

  function isOpen() {
    return root.dataset.mode === "overview";
  }
  return { toggle: () => show(!isOpen()), close: () => show(false), isOpen };
}
