/**
 * A cell of the lesson. It is in one of these states, told in `data-state`:
 * `idle` → `queued` → `running` → `done` | `failed` | `stopped`.
 */
import { Editor } from "../code/editor.js";
import { action, el } from "../shared/dom.js";
import { keepReachable } from "../shared/reach.js";
import { duration, text } from "../shared/text.js";
import { Results } from "./results.js";

const SLOW = 2000;
const ENDS = { OK: "done", INTERRUPTED: "stopped", SKIPPED: "idle" };

export class Cell {
  #figure;
  #original;
  #code;
  #editor = null;
  #results;
  #status;
  #problems = [];
  #slow = 0;
  #lesson;

  /**
   * @param {HTMLElement} figure
   * @param {import("./cells.js").Cells} lesson
   */
  constructor(figure, lesson) {
    this.#figure = figure;
    this.#lesson = lesson;
    this.id = figure.dataset.cell;
    this.#original = figure.querySelector("pre.code code").textContent;
    this.#code = this.#original;
    this.#status = figure.querySelector(".cell-status");
    this.#results = new Results(figure.querySelector(".cell-results"), (line) => this.#show(line));
    /** Whether it has run in the Java session that there is now. */
    this.hasRun = false;
    /** Whether its text was changed since the page is there. */
    this.isTyped = false;
    this.#label(figure.querySelector(".expected"));
    this.#setState("idle");
    this.#listen();
  }

  #label(expected) {
    if (!expected) return;
    expected.dataset.label = text("cell.expected");
    keepReachable(expected);
  }

  #listen() {
    const on = (name, run) => action(this.#figure, name)?.addEventListener("click", run);
    on("run", () => this.#lesson.run([this]));
    on("stop", () => this.#lesson.interrupt());
    on("run-above", () => this.#lesson.runUpTo(this));
    on("reset", () => this.reset());
    action(this.#figure, "run").disabled = false;
  }

  get figure() {
    return this.#figure;
  }

  get code() {
    return this.#code;
  }

  /** Makes the code editable. */
  edit() {
    if (this.#editor) return;
    const place = el("div", { class: "cell-code" });
    this.#figure.querySelector("pre.code").replaceWith(place);
    this.#editor = new Editor(place, {
      source: this.#code,
      label: text("cell.editor", this.id),
      keys: [
        { key: "Mod-Enter", run: () => (this.#lesson.run([this]), true) },
        { key: "Shift-Enter", run: () => (this.#lesson.runAndGoOn(this), true) },
      ],
      changed: (code) => this.#changed(code),
    });
  }

  focus() {
    this.edit();
    this.#editor.focus();
  }

  #changed(code) {
    this.isTyped = true;
    this.#code = code;
    this.#showEdited();
    if (code === this.#original) this.#lesson.drafts.drop(this.id);
    else this.#lesson.drafts.keep(this.id, code);
  }

  #showEdited() {
    this.#figure.querySelector(".cell-edited").hidden = this.#code === this.#original;
  }

  /** Takes the reader's own text, which was kept. */
  restore(code) {
    this.#code = code;
    if (this.#editor) this.#editor.text = code;
    else this.#figure.querySelector("pre.code code").textContent = code;
    this.#showEdited();
  }

  /** Goes back to the lesson's text. */
  reset() {
    this.edit();
    this.#editor.text = this.#original;
    this.#editor.focus();
  }

  /** Something happened in the run. */
  tell(news) {
    this[`on_${news.kind}`]?.(news);
  }

  on_queued() {
    this.#problems = [];
    this.#editor?.mark([]);
    this.#results.clear();
    this.#setState("queued", text("cell.queued"));
    clearTimeout(this.#slow);
    this.#slow = setTimeout(() => this.#setStatus(this.#lesson.whyWaiting()), SLOW);
  }

  on_running({ number }) {
    clearTimeout(this.#slow);
    this.hasRun = true;
    this.#figure.querySelector(".cell-number").textContent = `[${number}]`;
    this.#setState("running", text("cell.running"));
    this.#slow = setTimeout(() => this.#setStatus(text("cell.slow")), SLOW);
  }

  on_output({ stream, text: printed }) {
    this.#results.output(stream, printed);
  }

  on_value({ text: shown, type }) {
    this.#results.value(shown, type);
  }

  on_problem({ problem }) {
    this.#problems.push(problem);
    this.edit();
    this.#editor.mark(this.#problems);
    this.#results.problem(problem, this.#hintAbove());
  }

  on_thrown({ thrown }) {
    this.#results.thrown(thrown);
  }

  on_snapshot({ snapshot }) {
    this.#results.snapshot(snapshot);
  }

  on_limit({ limit, message }) {
    this.#results.remark(message, limit);
  }

  on_note({ message }) {
    this.#results.remark(message, "NOTE");
  }

  on_died({ message }) {
    this.#results.remark(message, "DIED");
  }

  on_finished({ status, millis }) {
    clearTimeout(this.#slow);
    this.#results.finish();
    const state = ENDS[status] ?? "failed";
    this.#setState(state, this.#summary(status, millis));
    this.#figure.dataset.end = status;
    this.#figure.querySelector(".cell-database").textContent = this.#results.databases.map((name) => ` · ${name}`).join("");
    if (this.#results.picture) this.#lesson.showSchema(this.#results.picture);
    this.#lesson.finished();
  }

  #summary(status, millis) {
    if (status === "SKIPPED") return text("cell.skipped");
    const facts = [text(`cell.status.${status}`), duration(millis)];
    if (this.#results.statements) facts.push(text(this.#results.statements === 1 ? "sql.count.one" : "sql.count.many", this.#results.statements));
    return facts.join(" · ");
  }

  /** A cell that doesn't compile may only miss what those above declare. */
  #hintAbove() {
    if (this.#problems.length > 1 || !this.#lesson.hasUnrunAbove(this)) return null;
    return el("p", { class: "problem-hint" }, text("cell.needsAbove"), " ",
      el("button", { type: "button", class: "quiet", text: text("cell.runAbove"), onclick: () => this.#lesson.runUpTo(this) }));
  }

  /** The Java session was begun anew: what was shown is of an older one. */
  forget() {
    this.hasRun = false;
    this.#figure.querySelector(".cell-number").textContent = "[ ]";
    if (this.#figure.dataset.state !== "idle") this.#setStatus(text("cell.before"));
  }

  /** Offers to run those above, where that would help. */
  offerAbove(helps) {
    const button = action(this.#figure, "run-above");
    if (button) button.hidden = !helps;
  }

  #show(line) {
    this.edit();
    this.#editor.show(line);
  }

  #setState(state, words = "") {
    this.#figure.dataset.state = state;
    const isBusy = state === "queued" || state === "running";
    action(this.#figure, "run").hidden = isBusy;
    action(this.#figure, "stop").hidden = !isBusy;
    const expected = this.#figure.querySelector(".expected");
    if (expected) expected.hidden = state !== "idle";
    this.#setStatus(words);
  }

  #setStatus(words) {
    this.#status.textContent = words;
  }
}
