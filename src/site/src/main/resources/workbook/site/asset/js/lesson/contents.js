/** Where the reader is: in the contents, and in the hairline under the bar. */
export function startContents() {
  const links = [...document.querySelectorAll(".contents a")];
  const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  const line = document.getElementById("reading");
  const article = document.querySelector(".text");
  let asked = false;
  const update = () => {
    asked = false;
    const at = headings.findLastIndex((heading) => heading && heading.getBoundingClientRect().top < 140);
    links.forEach((link, index) => (index === at ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current")));
    const { top, height } = article.getBoundingClientRect();
    line.value = Math.min(1, Math.max(0, -top / Math.max(1, height - innerHeight)));
  };
  addEventListener("scroll", () => {
    if (!asked) requestAnimationFrame(update);
    asked = true;
  }, { passive: true });
  addAnchors(headings);
  if (matchMedia("(max-width: 900px)").matches) document.getElementById("contents").open = false;
  update();
}

/** A heading can be linked to. */
function addAnchors(headings) {
  for (const heading of headings) {
    if (!heading) continue;
    const anchor = document.createElement("a");
    anchor.className = "anchor";
    anchor.href = `#${heading.id}`;
    anchor.textContent = "#";
    anchor.setAttribute("aria-label", heading.textContent);
    heading.append(anchor);
  }
}
