/** An exercise: the learner's file in an editor, saved and judged together. */
import { Editor } from "../code/editor.js";
import { action, debounce, motion } from "../shared/dom.js";
import { listen } from "../shared/events.js";
import { page } from "../shared/page.js";
import { text } from "../shared/text.js";
import { showFailure } from "../shared/toast.js";
import { drawComparison } from "./comparison.js";
import { ExerciseFile } from "./file.js";
import { Hints } from "./hints.js";
import { showNotice } from "./notice.js";
import { drawSuccess, Verdict } from "./verdict.js";

export class Exercise {
  #section;
  #file;
  #editor = null;
  #verdict;
  #hints;
  #notice;
  #run = 0;
  #isBusy = false;
  #hasNews = false;

  /** @param {HTMLElement} section */
  constructor(section) {
    this.#section = section;
    this.#file = new ExerciseFile(section.dataset.exercise);
    this.#notice = section.querySelector(".exercise-notice");
    this.#verdict = new Verdict(section, {
      shows: (line) => this.#editor.show(line),
      succeeded: (where) => this.#drawSuccess(where),
    });
    this.#hints = new Hints(section, (shown) => this.#file.showHints(shown).catch(showFailure));
    action(section, "judge").addEventListener("click", () => this.judge());
    action(section, "reset").addEventListener("click", () => this.#askReset());
    action(section, "compare").addEventListener("click", () => this.compare());
    listen("verdict", (news) => news.exercise === section.dataset.exercise && this.#tell(news));
    listen("files", (versions) => this.#onDisk(versions[section.dataset.exercise]));
    this.#open();
  }

  async #open() {
    try {
      const opened = await this.#file.open();
      this.#edit(opened.code);
      this.#hints.show(opened.hints);
      if (!this.#hasNews) this.#verdict.recall(opened.states);
      action(this.#section, "compare").hidden = !opened.solved;
      for (const name of ["judge", "reset"]) action(this.#section, name).disabled = false;
      this.#offerUnsaved();
    } catch (failure) {
      this.#section.querySelector(".waiting").textContent = text("exercise.failed");
      showNotice(this.#notice, failure.message, [{ label: text("exercise.again"), name: "again", run: () => this.#open() }], "wrong");
    }
  }

  #edit(code) {
    const place = this.#section.querySelector(".exercise-editor");
    const keepLater = debounce((latest) => this.#file.keepUnsaved(latest), 400);
    this.#editor = new Editor(place, {
      source: code,
      label: place.dataset.label,
      numbers: true,
      keys: [
        { key: "Mod-Enter", run: () => (this.judge(), true) },
        { key: "Mod-s", run: () => (this.save(), true) },
      ],
      changed: (latest) => {
        this.#showSaved();
        keepLater(latest);
      },
    });
  }

  #showSaved(word = "") {
    const isChanged = this.#editor.text !== this.#file.saved;
    this.#section.querySelector(".exercise-saved").textContent = isChanged ? text("exercise.unsaved") : word;
  }

  /** What was typed before the page was left, and not saved, is put back. */
  #offerUnsaved() {
    const unsaved = this.#file.unsaved();
    if (unsaved === null || unsaved === this.#file.saved) return;
    this.#editor.text = unsaved;
    showNotice(this.#notice, text("exercise.restored"), [
      { label: text("exercise.keep"), name: "keep" },
      { label: text("exercise.discard"), name: "discard", run: () => { this.#editor.text = this.#file.saved; } },
    ]);
  }

  /** Saves without judging. */
  async save() {
    await this.#busy(async () => {
      await this.#file.save(this.#editor.text);
      this.#showSaved(text("exercise.saved"));
    });
  }

  /** Saves and has the file judged on all databases. */
  async judge() {
    await this.#busy(async () => {
      this.#hasNews = true;
      this.#section.querySelector(".comparison").hidden = true;
      this.#editor.mark([]);
      this.#verdict.begin();
      this.#run = Infinity;
      this.#run = await this.#file.judge(this.#editor.text, page);
      this.#showSaved(text("exercise.saved"));
      this.#early.splice(0).forEach((news) => this.#tell(news));
    });
  }

  /** Verdicts that came before the answer with their number. */
  #early = [];

  /** Does something with the file; where it changed on disk, the learner decides. */
  async #busy(work) {
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      await work();
    } catch (failure) {
      this.#verdict.cancel();
      this.#run = 0;
      if (failure.status === 409) this.#askWhich(failure.data);
      else showNotice(this.#notice, failure.message, [{ label: text("exercise.understood"), name: "close" }], "wrong");
    } finally {
      this.#isBusy = false;
    }
  }

  #tell(news) {
    if (this.#run === Infinity) {
      this.#early.push(news);
      return;
    }
    if (news.run < this.#run || !this.#editor) {
      if (!this.#editor) setTimeout(() => this.#tell(news), 100);
      return;
    }
    if (!this.#hasNews) {
      this.#hasNews = true;
      this.#verdict.begin();
    }
    const isOver = this.#verdict.tell(news);
    this.#editor.mark(this.#verdict.problems);
    if (isOver && this.#verdict.isAccepted) this.#celebrate();
    if (isOver) this.#section.querySelector(".verdict-text").scrollIntoView({ block: "nearest", behavior: motion() });
  }

  #drawSuccess(where) {
    const link = document.querySelector(".beside-link.next");
    const next = link && { href: link.href, title: link.querySelector(".beside-title").textContent };
    return drawSuccess(where, { compares: () => this.compare(), next });
  }

  /** Next takes the focus, unless the learner is elsewhere by now. */
  #celebrate() {
    action(this.#section, "compare").hidden = false;
    const isHere = this.#section.contains(document.activeElement);
    if (isHere && this.#run > 0) action(this.#section, "next")?.focus({ preventScroll: true });
  }

  #askReset() {
    showNotice(this.#notice, text("exercise.askReset"), [
      { label: text("exercise.doReset"), name: "reset", run: () => this.#reset() },
      { label: text("exercise.keep"), name: "keep" },
    ]);
  }

  async #reset() {
    await this.#busy(async () => {
      const mine = this.#editor.text;
      await this.#file.reset();
      this.#editor.text = this.#file.saved;
      this.#editor.mark([]);
      this.#showSaved(text("exercise.saved"));
      showNotice(this.#notice, text("exercise.wasReset"), [
        { label: text("exercise.undo"), name: "undo", run: () => { this.#editor.text = mine; this.save(); } },
        { label: text("exercise.understood"), name: "close" },
      ]);
    });
  }

  /** The file on disk is another by now: perhaps an IDE saved it. */
  async #onDisk(version) {
    if (!this.#editor || this.#isBusy || !version || version === this.#file.version) return;
    await this.#busy(async () => {
      const before = this.#file.saved;
      const mine = this.#editor.text;
      const opened = await this.#file.open();
      if (opened.code === mine || opened.code === before) return;
      this.#askWhich(opened);
    });
  }

  #askWhich({ code, version }) {
    this.#file.version = version;
    this.#file.saved = code;
    this.#showSaved();
    showNotice(this.#notice, text("exercise.changedOnDisk"), [
      { label: text("exercise.takeTheirs"), name: "theirs", run: () => { this.#editor.text = code; this.#showSaved(); } },
      { label: text("exercise.keepMine"), name: "mine" },
    ]);
  }

  /** Shows the reference beside the learner's answer. */
  async compare() {
    await this.#busy(async () => {
      const place = this.#section.querySelector(".comparison");
      place.replaceChildren(...drawComparison(await this.#file.comparison()));
      place.hidden = false;
      place.scrollIntoView({ block: "nearest", behavior: motion() });
    });
  }
}
