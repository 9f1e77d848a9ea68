/** The course's map: a column where there is room, a drawer where there is none. */
export function startMap() {
  const button = document.getElementById("map-button");
  const map = document.getElementById("map");
  const set = (isOpen) => {
    map.classList.toggle("open", isOpen);
    button.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) map.querySelector("a[aria-current]")?.focus();
  };
  button.hidden = false;
  button.addEventListener("click", () => set(!map.classList.contains("open")));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !map.classList.contains("open")) return;
    set(false);
    button.focus();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!map.contains(event.target) && !button.contains(event.target)) set(false);
  });
  return () => set(!map.classList.contains("open"));
}
