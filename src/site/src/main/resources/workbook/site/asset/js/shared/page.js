/** The page's own id: its tab keeps it, so that what ran is still there after a reload. */
const KEY = `workbook.page:${location.pathname.split("/").slice(2).join("/")}`;

function id() {
  try {
    const known = sessionStorage.getItem(KEY);
    if (known) return known;
    const fresh = newId();
    sessionStorage.setItem(KEY, fresh);
    return fresh;
  } catch {
    return newId();
  }
}

function newId() {
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** @type {string} */
export const page = id();
