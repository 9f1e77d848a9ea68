/** Colours for code that is only shown. The editor uses the same grammars and classes. */
import { classHighlighter, highlightTree } from "@lezer/highlight";
import { el } from "../shared/dom.js";
import { keepReachable } from "../shared/reach.js";
import { parserOf } from "./languages.js";

/** Colours all listings below an element. */
export async function highlightAll(root) {
  await Promise.all([...root.querySelectorAll("pre.code")].map(highlight));
}

/** Colours a listing; its `data-language` says which grammar it takes. */
export async function highlight(pre) {
  keepReachable(pre);
  const code = pre.querySelector("code") ?? pre;
  const source = code.textContent;
  if (["console", "bash"].includes(pre.dataset.language)) {
    code.replaceChildren(...terminal(source));
    return;
  }
  const parser = await parserOf(pre.dataset.language);
  if (parser) code.replaceChildren(...pieces(source, parser));
}

/** The source as text and coloured pieces of text. */
export function pieces(source, parser) {
  const nodes = [];
  let at = 0;
  highlightTree(parser.parse(source), classHighlighter, (from, to, classes) => {
    if (from > at) nodes.push(source.slice(at, from));
    nodes.push(el("span", { class: classes, text: source.slice(from, to) }));
    at = to;
  });
  nodes.push(source.slice(at));
  return nodes;
}

/** A prompt is not to be copied; a remark is quiet. */
function terminal(source) {
  return source.split("\n").flatMap((line, index) => {
    const [, prompt, command, remark] = /^(\$ |> |jshell> |)(.*?)(\s+# .*|^# .*|)$/.exec(line) ?? [null, "", line, ""];
    return [
      index ? "\n" : "",
      prompt && el("span", { class: "tok-prompt", text: prompt }),
      command,
      remark && el("span", { class: "tok-comment", text: remark }),
    ].filter(Boolean);
  });
}
