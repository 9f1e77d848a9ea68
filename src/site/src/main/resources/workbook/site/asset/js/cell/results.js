/** What a cell showed: output while it streams, values, problems, the SQL that ran, the schema. */
import { highlight, highlightAll } from "../code/highlight.js";
import { el, rich } from "../shared/dom.js";
import { keepReachable } from "../shared/reach.js";
import { text } from "../shared/text.js";
import { drawTable, partsOf } from "./tables.js";
import { changes, drawSchema } from "../shared/schema.js";

/** The results of one cell's last run. */
export class Results {
  #box;
  #shows;
  #stream = null;
  #sql = [];
  #omitted = 0;
  #before = null;
  #schema = null;

  /**
   * @param {HTMLElement} box
   * @param {(line: number) => void} shows brings a line of the cell into view
   */
  constructor(box, shows) {
    this.#box = box;
    this.#shows = shows;
  }

  clear() {
    this.#box.replaceChildren();
    this.#box.hidden = true;
    this.#stream = null;
    this.#sql = [];
    this.#omitted = 0;
    this.#before = null;
    this.#schema = null;
  }

  get isEmpty() {
    return this.#box.childElementCount === 0;
  }

  get statements() {
    return this.#sql.length + this.#omitted;
  }

  /** The databases that the cell used. */
  get databases() {
    return [...new Set(this.#sql.map((ran) => ran.database))];
  }

  /** Text that was printed joins what the same stream printed just before. */
  output(stream, printed) {
    if (this.#stream?.dataset.stream !== stream) {
      this.#stream = el("pre", { class: stream === "ERR" ? "result error-stream" : "result", "data-stream": stream });
      this.#add(this.#stream);
    }
    this.#stream.append(printed);
  }

  value(shown, type) {
    if (type.endsWith(".Sql") || type === "Sql") {
      const pre = el("pre", { class: "code result value", "data-language": "sql", "data-type": type }, el("code", { text: shown }));
      this.#add(pre);
      highlight(pre);
      return;
    }
    this.#add(...drawText(shown, { class: "result value", "data-type": type }));
  }

  problem(problem, hint) {
    this.#add(el("div", { class: "problem", "data-code": problem.code },
      el("p", { class: "problem-title" }, this.#line(problem.line), " ", ...rich(problem.message)),
      problem.hint ? el("p", { class: "problem-hint" }, ...rich(problem.hint)) : null,
      hint));
  }

  thrown({ type, message, line, frames, causes }) {
    const simple = type.split(".").at(-1);
    const why = causes.map((cause) => `${text("thrown.cause")} ${cause.type}: ${cause.message ?? ""}`);
    this.#add(el("div", { class: "problem", "data-thrown": type },
      el("p", { class: "problem-title" }, line > 0 ? this.#line(line) : null, " ", ...rich(message ?? simple)),
      message ? el("p", { class: "problem-place" }, el("code", { text: simple })) : null,
      frames.length || why.length
        ? el("details", { class: "fold" }, el("summary", { text: text("thrown.trace") }),
          el("pre", { text: [type, ...frames.map((frame) => `  at ${frame.text}`), ...why].join("\n") }))
        : null));
  }

  remark(message, kind) {
    this.#add(el("p", { class: "result remark", "data-remark": kind }, ...rich(message)));
  }

  /** What ran and how the schema is by now; shown when the cell is over. */
  snapshot({ sql, omitted = 0, schema, before }) {
    this.#sql.push(...sql);
    this.#omitted += omitted;
    this.#before ??= before;
    this.#schema = schema ?? this.#schema;
  }

  /** The run is over: text becomes tables where it is one, and what ran folds up beneath. */
  finish() {
    for (const pre of this.#box.querySelectorAll("pre.result[data-stream=OUT]")) {
      const parts = partsOf(pre.textContent);
      if (parts.some((part) => part.table)) pre.replaceWith(...drawParts(parts, { class: "result", "data-stream": "OUT" }));
    }
    if (this.statements) this.#add(this.#drawSql());
    if (this.#schema) this.#add(this.#drawSchema());
    this.#stream = null;
  }

  /** The schema and how it was before the cell, or null. */
  get picture() {
    return this.#schema && { now: this.#schema, before: this.#before };
  }

  #drawSql() {
    const title = text(this.statements === 1 ? "sql.one" : "sql.many", this.statements, this.databases.join(", "));
    const statements = this.#sql.map((ran) => el("li", {}, el("pre", { class: "code", "data-language": "sql" }, el("code", { text: ran.statement }))));
    const fold = el("details", { class: "fold", "data-fold": "sql" }, el("summary", { text: title }),
      this.#omitted ? el("p", { class: "result remark", text: text("sql.omitted", this.#omitted) }) : null,
      el("ol", { class: "statements" }, ...statements));
    fold.addEventListener("toggle", () => highlightAll(fold), { once: true });
    return fold;
  }

  #drawSchema() {
    const news = changes(this.#schema, this.#before);
    return el("details", { class: "fold", "data-fold": "schema" },
      el("summary", { text: news.length ? text("schema.changed", news.join(", ")) : text("schema.same") }),
      drawSchema(this.#schema, this.#before));
  }

  #line(line) {
    return el("button", { type: "button", class: "quiet", text: text("problem.line", line), onclick: () => this.#shows(line) });
  }

  #add(...nodes) {
    this.#box.hidden = false;
    this.#box.append(...nodes);
    nodes.filter((node) => node.localName === "pre").forEach(keepReachable);
    if (!nodes.includes(this.#stream)) this.#stream = null;
  }
}

function drawText(shown, properties) {
  return drawParts(partsOf(shown), properties);
}

function drawParts(parts, properties) {
  return parts.map((part) => {
    if (!part.table) return el("pre", { ...properties, text: part.text });
    const table = drawTable(part.table);
    if (properties["data-type"]) table.dataset.type = properties["data-type"];
    return table;
  });
}
