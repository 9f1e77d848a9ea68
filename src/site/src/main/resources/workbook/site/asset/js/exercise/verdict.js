/** The verdict: one line for each database as it comes in, and below what is to be learnt from it. */
import { el, rich } from "../shared/dom.js";
import { duration, list, text } from "../shared/text.js";
import { mySqlState } from "../shared/databases.js";
import { changes, drawSchema } from "../shared/schema.js";
import { drawFailure, drawProblems } from "./failure.js";

const SLOW = 2000;
const NAMES = { SQLITE: "SQLite", MYSQL: "MySQL" };

export class Verdict {
  #lines;
  #text;
  #shows;
  #succeeded;
  #found = new Map();
  #slow = 0;

  /**
   * @param {HTMLElement} section
   * @param {{shows: (line: number) => void, succeeded: () => HTMLElement}} options
   */
  constructor(section, { shows, succeeded }) {
    this.#lines = new Map([...section.querySelectorAll(".verdict-line")].map((line) => [line.dataset.database, line]));
    this.#text = section.querySelector(".verdict-text");
    this.#shows = shows;
    this.#succeeded = succeeded;
  }

  /** A run began: nothing is known yet. */
  begin() {
    this.#found.clear();
    this.#text.replaceChildren();
    for (const line of this.#lines.values()) this.#show(line, "RUNNING", text("verdict.running"));
    clearTimeout(this.#slow);
    this.#slow = setTimeout(() => this.#sayWhy(), SLOW);
  }

  /** The run came to nothing. */
  cancel() {
    clearTimeout(this.#slow);
    for (const line of this.#lines.values()) this.#show(line, "NONE", "");
  }

  #sayWhy() {
    for (const [database, line] of this.#lines) {
      if (line.dataset.state !== "RUNNING") continue;
      const starts = database === "MYSQL" && ["searching", "starting"].includes(mySqlState());
      line.querySelector(".verdict-note").textContent = text(starts ? "verdict.mysqlStarts" : "verdict.slow");
    }
  }

  /** How it stood when the page was opened. @param {Record<string, string>} states */
  recall(states) {
    for (const [database, state] of Object.entries(states)) {
      this.#show(this.#lines.get(database), state, text(`verdict.state.${state}`), "", text("verdict.before"));
    }
  }

  /** One database's verdict. */
  tell({ database, verdict, compileProblems, message }) {
    const state = verdict?.state ?? "NOT_CHECKED";
    const time = verdict && state !== "NOT_CHECKED" ? duration(verdict.millis) : "";
    this.#show(this.#lines.get(database), state, text(`verdict.state.${state}`), time, message ?? verdict?.note ?? "");
    this.#found.set(database, { database, verdict, compileProblems });
    this.#found = new Map([...this.#lines.keys()].filter((name) => this.#found.has(name)).map((name) => [name, this.#found.get(name)]));
    this.#draw();
    return this.isOver;
  }

  get isOver() {
    return this.#found.size === this.#lines.size;
  }

  /** Whether the answer was accepted on each database that judged it. */
  get isAccepted() {
    const states = [...this.#found.values()].map(({ verdict }) => verdict?.state ?? "NOT_CHECKED");
    return this.isOver && states.includes("DONE") && states.every((state) => state === "DONE" || state === "NOT_CHECKED");
  }

  /** What the compiler found, for marks in the editor. */
  get problems() {
    return [...this.#found.values()].find(({ compileProblems }) => compileProblems.length)?.compileProblems ?? [];
  }

  #show(line, state, word, time = "", note = "") {
    line.dataset.state = state;
    line.querySelector(".verdict-word").textContent = word;
    line.querySelector(".verdict-time").textContent = time;
    line.querySelector(".verdict-note").replaceChildren(...rich(note));
  }

  #draw() {
    const { problems } = this;
    if (problems.length) {
      this.#text.replaceChildren(drawProblems(problems, this.#shows));
      return;
    }
    const failed = [...this.#found.values()].filter(({ verdict }) => verdict?.failure);
    const cards = groups(failed).map((group) => drawFailure(group[0].verdict, list(group.map(({ database }) => NAMES[database])), this.#shows));
    this.#text.replaceChildren(...cards);
    if (this.isAccepted) this.#text.replaceChildren(this.#succeeded(list(this.#accepted())));
    if (this.isOver) this.#text.append(...this.#pictures());
  }

  /** The schema that the answer left, of the first database that was asked; the others differ in names of types. */
  #pictures() {
    const shown = [...this.#found.values()].find(({ verdict }) => verdict?.after);
    if (!shown) return [];
    const { before, after } = shown.verdict;
    const news = changes(after, before);
    return [el("details", { class: "fold", "data-fold": "schema", open: true },
      el("summary", { text: `${NAMES[shown.database]} · ${news.length ? text("schema.changed", news.join(", ")) : text("schema.same")}` }),
      drawSchema(after, before))];
  }

  #accepted() {
    return [...this.#found.values()].filter(({ verdict }) => verdict?.state === "DONE").map(({ database }) => NAMES[database]);
  }
}

/** The same failure on both databases is told once. */
function groups(failed) {
  const key = ({ verdict: { failure } }) => JSON.stringify([failure.headline, failure.mistake?.key, failure.place?.line, failure.difference.map((row) => row.what)]);
  const byKey = new Map();
  for (const one of failed) byKey.set(key(one), [...(byKey.get(key(one)) ?? []), one]);
  return [...byKey.values()];
}

/** A calm success: a check, what was learnt, where to go on. */
export function drawSuccess(where, { compares, next }) {
  const goals = document.querySelector(".goals ul")?.cloneNode(true);
  return el("div", { class: "success" },
    el("p", { class: "success-title", text: `✓ ${text("success.title", where)}` }),
    goals ? el("p", { text: text("success.learnt") }) : null,
    goals,
    el("p", { class: "success-bar" },
      next ? el("a", { class: "button primary", "data-action": "next", href: next.href, text: text("success.next", next.title) }) : null,
      el("button", { type: "button", class: "button", text: text("success.compare"), onclick: compares })));
}
