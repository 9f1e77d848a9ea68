/** The editor: CodeMirror with Java, in our own colours. */
import { closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { java } from "@codemirror/lang-java";
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, setDiagnostics } from "@codemirror/lint";
import { EditorState, Prec } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";
import { language, text } from "../shared/text.js";

const nonce = document.getElementById("main-script").dataset.nonce;

/**
 * @typedef {object} Options
 * @property {string} source
 * @property {string} label for those who don't see the editor
 * @property {boolean} [numbers] whether lines have numbers
 * @property {Array<{key: string, run: () => boolean}>} keys
 * @property {(text: string) => void} changed
 */

/** An editor in the place of an element. */
export class Editor {
  #view;

  /** @param {HTMLElement} place @param {Options} options */
  constructor(place, options) {
    this.#view = new EditorView({ state: this.#state(options) });
    place.replaceChildren(this.#view.dom);
  }

  #state({ source, label, numbers = false, keys, changed }) {
    return EditorState.create({
      doc: source,
      extensions: [
        Prec.highest(keymap.of(keys)),
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        highlightActiveLine(),
        numbers ? [lineNumbers(), lintGutter()] : [],
        indentUnit.of("  "),
        EditorState.tabSize.of(4),
        java(),
        syntaxHighlighting(classHighlighter),
        keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, indentWithTab]),
        EditorView.cspNonce.of(nonce),
        EditorView.contentAttributes.of({ tabindex: "0", "aria-label": label, "aria-description": text("editor.leave"), lang: "en", autocapitalize: "off" }),
        EditorState.phrases.of(language === "ja" ? JAPANESE : {}),
        EditorView.updateListener.of((update) => update.docChanged && changed(update.state.doc.toString())),
      ],
    });
  }

  get text() {
    return this.#view.state.doc.toString();
  }

  /** Replaces the text; it can be undone in the editor. */
  set text(source) {
    if (source === this.text) return;
    this.#view.dispatch({ changes: { from: 0, to: this.#view.state.doc.length, insert: source } });
  }

  focus() {
    this.#view.focus();
  }

  get hasFocus() {
    return this.#view.hasFocus;
  }

  /**
   * Marks what the compiler found, instead of what it found before.
   * @param {Array<{line: number, column: number, endLine?: number, endColumn: number, message: string}>} problems
   */
  mark(problems) {
    const { doc } = this.#view.state;
    const offset = (line, column) => {
      const { from, to } = doc.line(Math.min(Math.max(line, 1), doc.lines));
      return Math.min(from + Math.max(column - 1, 0), to);
    };
    const diagnostics = problems.map((problem) => {
      const from = offset(problem.line, problem.column);
      const to = Math.max(offset(problem.endLine ?? problem.line, problem.endColumn), Math.min(from + 1, doc.length));
      return { from, to, severity: "error", message: problem.message };
    });
    this.#view.dispatch(setDiagnostics(this.#view.state, diagnostics));
  }

  /** Brings a line into view and puts the cursor there. */
  show(line) {
    const { doc } = this.#view.state;
    const { from } = doc.line(Math.min(Math.max(line, 1), doc.lines));
    this.#view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: "center" }) });
    this.focus();
  }
}

const JAPANESE = {
  "Diagnostics": "診断",
  "No diagnostics": "問題はありません",
  "Control character": "制御文字",
  "Selection deleted": "選択範囲を削除しました",
};
