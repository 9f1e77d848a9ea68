/** The learner's file on disk, as the page knows it. */
import { call } from "../shared/api.js";

const UNSAVED = "workbook.unsaved:";

/**
 * The file of an exercise. `version` is what the page has seen of it; the workbook writes over that
 * version only, so that another editor's work is never lost.
 */
export class ExerciseFile {
  #path;
  #key;
  version = "";
  saved = "";

  /** @param {string} exercise such as `07/add-user-table` */
  constructor(exercise) {
    this.#path = `exercises/${exercise}`;
    this.#key = UNSAVED + exercise;
  }

  /** Reads the file and how the exercise stands. */
  async open() {
    const opened = await call("GET", this.#path);
    this.saved = opened.code;
    this.version = opened.version;
    return opened;
  }

  /** Writes the file. @throws {import("../shared/api.js").Refused} with status 409 and the other text when it changed on disk */
  async save(code) {
    const { version } = await call("PUT", this.#path, { code, version: this.version });
    this.#know(code, version);
  }

  /** Writes the file and has it judged; the verdict comes as events with the run's number. */
  async judge(code, page) {
    const { version, run } = await call("POST", `${this.#path}/judge`, { code, version: this.version, page });
    this.#know(code, version);
    return run;
  }

  /** Puts the original in place; returns what was there. */
  async reset() {
    const { code, version, before } = await call("POST", `${this.#path}/reset`);
    this.#know(code, version);
    return before;
  }

  async showHints(shown) {
    await call("PUT", `${this.#path}/hints`, { shown });
  }

  async comparison() {
    return call("GET", `${this.#path}/comparison`);
  }

  #know(code, version) {
    this.saved = code;
    this.version = version;
    this.forgetUnsaved();
  }

  /** Keeps a text that isn't saved yet, in case the page is left. */
  keepUnsaved(code) {
    try {
      if (code === this.saved) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, JSON.stringify({ code, version: this.version }));
    } catch { /* Without storage it lasts as long as the page. */ }
  }

  forgetUnsaved() {
    try {
      localStorage.removeItem(this.#key);
    } catch { /* There is none. */ }
  }

  /** The text that was not saved when the page was left, if the file is still the same. */
  unsaved() {
    try {
      const kept = JSON.parse(localStorage.getItem(this.#key));
      return kept?.version === this.version ? kept.code : null;
    } catch {
      return null;
    }
  }
}
