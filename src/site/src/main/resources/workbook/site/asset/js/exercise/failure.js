/** Why an answer was refused, told so that it teaches: one sentence, then the difference, then what it looks like. */
import { el, rich } from "../shared/dom.js";
import { text } from "../shared/text.js";
import { highlightAll } from "../code/highlight.js";

/**
 * Draws a failure.
 * @param {object} verdict of one database
 * @param {string} where names of the databases that it holds for
 * @param {(line: number) => void} shows brings a line of the editor into view
 */
export function drawFailure({ failure, sql, output }, where, shows) {
  const card = el("section", { class: "failure", "data-mistake": failure.mistake?.key },
    el("p", { class: "failure-where", text: where }),
    el("p", { class: "failure-headline" }, ...rich(failure.headline)),
    drawPair(failure),
    drawDifference(failure.difference),
    drawMistake(failure.mistake),
    drawPlace(failure.place, shows),
    drawFold("sql", text("verdict.sql", sql.length), sql.join(";\n"), "sql"),
    drawFold("output", text("verdict.output"), output),
    drawFold("trace", text("verdict.trace"), failure.trace.join("\n")));
  highlightAll(card);
  return card;
}

function drawPair({ expected, found }) {
  if (!expected && !found) return null;
  const side = (name, value) => el("div", {}, el("dt", { text: text(`verdict.${name}`) }), el("dd", {}, ...rich(value || "—")));
  return el("dl", { class: "failure-pair" }, side("expected", expected), side("found", found));
}

function drawDifference(rows) {
  if (!rows.length) return null;
  const head = ["what", "expected", "found"].map((name) => el("th", { scope: "col", text: text(`verdict.${name}`) }));
  const body = rows.map((row) => el("tr", {}, el("th", { scope: "row", text: row.what }), el("td", { text: row.expected }), el("td", { text: row.found })));
  return el("table", { class: "difference" }, el("thead", {}, el("tr", {}, ...head)), el("tbody", {}, ...body));
}

function drawMistake(mistake) {
  if (!mistake) return null;
  return el("div", { class: "mistake" },
    el("p", { class: "mistake-title", text: text("verdict.mistake") }),
    el("p", {}, ...rich(mistake.sentence), " ", mistake.anchor ? el("a", { href: `#${mistake.anchor}`, text: text("verdict.read") }) : null));
}

function drawPlace(place, shows) {
  if (!place) return null;
  return el("pre", { class: "place" },
    el("button", { type: "button", class: "quiet", text: text("problem.fileLine", place.file, place.line), onclick: () => shows(place.line) }),
    `\n${place.source}`);
}

/** Something for those who want to know more. */
function drawFold(name, title, content, codeLanguage) {
  if (!content) return null;
  const pre = codeLanguage ? el("pre", { class: "code", "data-language": codeLanguage }, el("code", { text: content })) : el("pre", { text: content });
  return el("details", { class: "fold", "data-fold": name }, el("summary", { text: title }), pre);
}

/** What the compiler said: nothing was judged. */
export function drawProblems(problems, shows) {
  return el("section", { class: "failure", "data-mistake": "not-compiled" },
    el("p", { class: "failure-headline", text: text("verdict.notCompiled") }),
    ...problems.map((problem) => el("div", { class: "problem", "data-code": problem.code },
      el("p", { class: "problem-title" },
        el("button", { type: "button", class: "quiet", text: text("problem.fileLine", problem.file, problem.line), onclick: () => shows(problem.line) }),
        ` ${problem.message}`),
      problem.hint ? el("p", { class: "problem-hint" }, ...rich(problem.hint)) : null,
      el("pre", { text: `${problem.source}\n${" ".repeat(Math.max(0, problem.column - 1))}${"^".repeat(Math.max(1, problem.endColumn - problem.column))}` }))));
}
