/** The reader's own texts of cells, kept by the workbook until the original is wanted back. */
import { call } from "../shared/api.js";
import { debounce } from "../shared/dom.js";
import { showFailure } from "../shared/toast.js";

const QUIET = 600;

/** The drafts of a lesson. */
export class Drafts {
  #path;
  #later = new Map();

  constructor(lesson) {
    this.#path = `lessons/${lesson}/drafts`;
  }

  /** @returns {Promise<Array<{cell: string, code: string, stale: boolean}>>} */
  async all() {
    return call("GET", this.#path);
  }

  /** Keeps a text, once the reader pauses. */
  keep(cell, code) {
    if (!this.#later.has(cell)) {
      this.#later.set(cell, debounce((latest) => call("PUT", `${this.#path}/${cell}`, { code: latest }).catch(showFailure), QUIET));
    }
    this.#later.get(cell)(code);
  }

  /** The original is wanted. */
  drop(cell) {
    this.#later.get(cell)?.cancel();
    call("DELETE", `${this.#path}/${cell}`).catch(showFailure);
  }
}
