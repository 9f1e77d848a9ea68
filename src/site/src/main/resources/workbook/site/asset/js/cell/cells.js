/** All cells of the lesson and the Java session that they share. */
import { call } from "../shared/api.js";
import { el } from "../shared/dom.js";
import { listen } from "../shared/events.js";
import { page } from "../shared/page.js";
import { text } from "../shared/text.js";
import { mySqlState } from "../shared/databases.js";
import { showFailure, showToast } from "../shared/toast.js";
import { Cell } from "./cell.js";
import { Drafts } from "./drafts.js";
import { drawSchema } from "../shared/schema.js";

const NEAR = "600px 0px";

export class Cells {
  #cells;
  #kernel = "none";

  /** @param {HTMLElement} root @param {string} lesson the lesson's slug */
  constructor(root, lesson) {
    this.drafts = new Drafts(lesson);
    this.#cells = [...root.querySelectorAll(".cell")].map((figure) => new Cell(figure, this));
    if (!this.#cells.length) return;
    this.#listen();
    this.#editNear();
    this.#restore();
    this.finished();
  }

  #listen() {
    listen("cell", (news) => this.#cells.find((cell) => cell.id === news.cell)?.tell(news));
    listen("kernel", ({ state }) => this.#showKernel(state));
    listen("restarted", () => {
      this.#cells.forEach((cell) => cell.forget());
      this.finished();
    });
    document.getElementById("run-all").addEventListener("click", () => this.run(this.#cells));
    document.getElementById("kernel-restart").addEventListener("click", () => this.#post("restart"));
    document.getElementById("run-all").disabled = false;
  }

  /** Editors are made for cells that come near: a page with many is there at once. */
  #editNear() {
    const observer = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        this.#cells.find((cell) => cell.figure === target).edit();
      }
    }, { rootMargin: NEAR });
    this.#cells.forEach((cell) => observer.observe(cell.figure));
  }

  async #restore() {
    try {
      for (const draft of await this.drafts.all()) {
        const cell = this.#cells.find((candidate) => candidate.id === draft.cell);
        if (!cell || cell.isTyped) continue;
        if (draft.stale) this.#offer(cell, draft.code);
        else cell.restore(draft.code);
      }
    } catch (failure) {
      showFailure(failure);
    }
  }

  /** The lesson's text changed since: the reader's own is offered, not put in its place. */
  #offer(cell, code) {
    const offer = el("p", { class: "result remark" }, text("draft.stale"), " ",
      el("button", { type: "button", class: "quiet", text: text("draft.show"), onclick: () => { offer.remove(); cell.edit(); cell.restore(code); } }));
    cell.figure.querySelector(".cell-bar").before(offer);
  }

  /** Runs cells one after the other. @param {Cell[]} cells */
  async run(cells) {
    await this.#post("run", { cells: cells.map((cell) => ({ id: cell.id, code: cell.code })) });
  }

  /** Runs the cell after those above that have not run. */
  runUpTo(cell) {
    const above = this.#cells.slice(0, this.#cells.indexOf(cell)).filter((candidate) => !candidate.hasRun);
    this.run([...above, cell]);
  }

  /** Runs the cell and goes to the next. */
  runAndGoOn(cell) {
    this.run([cell]);
    this.#cells[this.#cells.indexOf(cell) + 1]?.focus();
  }

  interrupt() {
    this.#post("interrupt");
  }

  hasUnrunAbove(cell) {
    return this.#cells.slice(0, this.#cells.indexOf(cell)).some((above) => !above.hasRun);
  }

  /** A cell is through: those below may have all they need now. */
  finished() {
    for (const cell of this.#cells) cell.offerAbove(this.hasUnrunAbove(cell) && !cell.hasRun);
  }

  /** Why a cell has waited for long. */
  whyWaiting() {
    if (this.#kernel === "running") return text("cell.waitsForOther");
    return text(mySqlState() === "starting" ? "cell.waitsForBoth" : "cell.waitsForJava");
  }

  /** The learner's database, in the margin. */
  showSchema({ now, before }) {
    const section = document.getElementById("live-schema");
    section.hidden = false;
    document.getElementById("live-schema-picture").replaceChildren(drawSchema(now, before));
  }

  #showKernel(state) {
    if (state === "ended" && this.#kernel !== "ended") {
      this.#cells.forEach((cell) => cell.forget());
      showToast(text("kernel.ended.long"));
    }
    this.#kernel = state;
    document.getElementById("kernel").dataset.state = state;
    document.getElementById("kernel-word").textContent = text(`kernel.${state}`);
    document.getElementById("kernel-restart").disabled = state === "none" || state === "ended";
    this.finished();
  }

  async #post(what, body = {}) {
    try {
      await call("POST", `pages/${page}/${what}`, body);
    } catch (failure) {
      showFailure(failure);
    }
  }
}
