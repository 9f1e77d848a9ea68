/** The other language at the same place of the text. */
const KEY = "workbook.place";

/** @param {string} [selector] the anchors that a place is told by; both languages have the same */
export function startLanguage(selector = ".text [id]") {
  document.querySelector("[data-tool=language]")?.addEventListener("click", (event) => {
    const anchor = anchorInView(selector);
    try {
      if (anchor) sessionStorage.setItem(KEY, JSON.stringify({ path: event.currentTarget.pathname, id: anchor.id, top: anchor.getBoundingClientRect().top }));
    } catch { /* Then the page begins at its top. */ }
    if (location.hash) event.currentTarget.hash = location.hash;
  });
  restore();
}

function anchorInView(selector) {
  const above = [...document.querySelectorAll(selector)].filter((anchor) => anchor.getBoundingClientRect().top < innerHeight * 0.4);
  return scrollY > 40 ? above.at(-1) : null;
}

function restore() {
  try {
    const place = JSON.parse(sessionStorage.getItem(KEY));
    sessionStorage.removeItem(KEY);
    const anchor = place?.path === location.pathname && document.getElementById(place.id);
    if (anchor) scrollBy({ top: anchor.getBoundingClientRect().top - place.top, behavior: "instant" });
  } catch { /* Nothing was kept. */ }
}
