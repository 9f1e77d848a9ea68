/** Light, dark, or as the system has it; remembered. */
import { text } from "./text.js";

const KEY = "workbook.theme";
const ORDER = ["system", "light", "dark"];
const ICONS = {
  system: "M8 2a6 6 0 1 0 0 12zM8 2a6 6 0 0 1 0 12",
  light: "M8 5.2a2.8 2.8 0 1 0 0 5.6a2.8 2.8 0 0 0 0-5.6M8 1v1.6M8 13.4V15M1 8h1.6M13.4 8H15M3 3l1.2 1.2M11.8 11.8L13 13M3 13l1.2-1.2M11.8 4.2L13 3",
  dark: "M13.2 9.8A5.6 5.6 0 0 1 6.2 2.8A5.6 5.6 0 1 0 13.2 9.8z",
};

export function startTheme() {
  const button = document.getElementById("theme-button");
  button.hidden = false;
  show(button, document.documentElement.dataset.theme ?? "system");
  button.addEventListener("click", () => {
    const now = document.documentElement.dataset.theme ?? "system";
    choose(button, ORDER[(ORDER.indexOf(now) + 1) % ORDER.length]);
  });
}

function choose(button, theme) {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch { /* Without storage it lasts as long as the page. */ }
  show(button, theme);
}

function show(button, theme) {
  const name = text(`theme.${theme}`);
  button.innerHTML = `<svg viewBox="0 0 16 16" aria-hidden="true"><path d="${ICONS[theme]}"/></svg>`;
  if (theme === "system") button.querySelector("path").style.fill = "none";
  button.setAttribute("aria-label", text("theme.label", name));
  button.title = name;
}
