/** The learner's answer beside ours. Both are right; what differs is worth a look. */
import { el } from "../shared/dom.js";
import { text } from "../shared/text.js";

/** @param {{rows: Array<{kind: string, mine: Array<{text: string, changed: boolean}>, reference: Array<{text: string, changed: boolean}>}>}} comparison */
export function drawComparison({ rows }) {
  const isSame = rows.every((row) => row.kind === "same");
  const side = (pieces) => el("td", {}, ...pieces.map((piece) => (piece.changed ? el("b", { text: piece.text }) : piece.text)));
  const body = rows.map((row) => el("tr", { class: row.kind }, side(row.mine), side(row.reference)));
  return [
    el("h4", { text: text("compare.title") }),
    el("p", { class: "exercise-file", text: text(isSame ? "compare.same" : "compare.differs") }),
    el("div", { class: "comparison-box", tabindex: "0" },
      el("table", {},
        el("thead", {}, el("tr", {}, el("th", { scope: "col", text: text("compare.mine") }), el("th", { scope: "col", text: text("compare.reference") }))),
        el("tbody", {}, ...body))),
  ];
}
