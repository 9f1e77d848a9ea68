/** How the databases are, in the bar on top; other parts ask here too. */
import { listen } from "./events.js";
import { language, text } from "./text.js";

const news = { state: "unknown", sentences: {} };

export function startDatabases() {
  const item = document.querySelector('.database[data-database="MYSQL"]');
  listen("mysql", ({ state, sentences }) => {
    Object.assign(news, { state, sentences });
    item.dataset.state = state;
    item.querySelector(".database-word").textContent = text(`mysql.${state}`);
    item.title = sentences[language] ?? "";
  });
}

/** `searching`, `starting`, `ready` or `missing`. */
export function mySqlState() {
  return news.state;
}
