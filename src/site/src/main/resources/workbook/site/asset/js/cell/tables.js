/**
 * Tables that Java printed as text, drawn as tables. A line of dashes says where the columns are:
 *
 *     id  name          column | type    | null
 *     --  ----          -------+---------+-----
 *      1  Ann           id     | integer | no
 */
import { el } from "../shared/dom.js";

const RULE = /^-{2,}(?:(?: {2}|-\+-)-+)*$/;
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const LONG = 200;

/**
 * Takes a text apart into tables and what stands between them.
 * @param {string} source
 * @returns {Array<{text: string}|{table: {caption: string, head: string[], rows: string[][]}}>}
 */
export function partsOf(source) {
  const lines = source.split("\n");
  const parts = [];
  let plain = [];
  const flush = () => {
    if (plain.some((line) => line.trim())) parts.push({ text: plain.join("\n").replace(/^\n+|\s+$/g, "") });
    plain = [];
  };
  for (let at = 0; at < lines.length; at++) {
    if (!RULE.test(lines[at + 1] ?? "") || !lines[at].trim()) {
      plain.push(lines[at]);
      continue;
    }
    const caption = /^\S+$/.test(plain.at(-1) ?? "") ? plain.pop() : "";
    flush();
    const columns = columnsOf(lines[at + 1]);
    const end = endOf(lines, at + 2, lines[at + 1].includes("+") ? columns[0][1] + 1 : -1);
    parts.push({ table: { caption, head: cut(lines[at], columns), rows: lines.slice(at + 2, end).map((line) => cut(line, columns)) } });
    at = end - 1;
  }
  flush();
  return parts;
}

/** Where the rows end; those of a table with bars have the first of them at its place. */
function endOf(lines, from, bar) {
  const isRow = (line) => line.trim() && (bar < 0 || characterAt(line, bar) === "|");
  let end = from;
  while (end < lines.length && isRow(lines[end]) && !RULE.test(lines[end + 1] ?? "")) end++;
  return end;
}

/** The character at a column of a terminal. */
function characterAt(line, column) {
  let at = 0;
  for (const character of line) {
    if (at === column) return character;
    at += WIDE.test(character) ? 2 : 1;
  }
  return "";
}

/** Begin and end of each column, in columns of a terminal. */
function columnsOf(rule) {
  const separator = rule.includes("+") ? "-+-" : "  ";
  let at = 0;
  return rule.split(separator).map((dashes) => {
    const column = [at, at + dashes.length];
    at = column[1] + separator.length;
    return column;
  });
}

function cut(line, columns) {
  const cells = columns.map(() => "");
  let at = 0;
  for (const character of line) {
    const index = columns.findIndex(([from, to], i) => at >= from && (at < to || i === columns.length - 1));
    if (index >= 0) cells[index] += character;
    at += WIDE.test(character) ? 2 : 1;
  }
  return cells.map((cell) => cell.trim());
}

/** The table as an element: numbers to the right, NULL quiet, a long value cut until asked for. */
export function drawTable({ caption, head, rows }) {
  const isNumber = head.map((_, column) => rows.some((row) => isNumeric(row[column])) && rows.every((row) => isNumeric(row[column]) || row[column] === "NULL"));
  const cells = (row) => row.map((value, column) => el("td", { class: isNumber[column] ? "number" : null }, drawValue(value)));
  return el("div", { class: "rows-box", tabindex: "0" },
    el("table", { class: "rows" },
      caption ? el("caption", {}, el("code", { text: caption })) : null,
      el("thead", {}, el("tr", {}, ...head.map((name, column) => el("th", { scope: "col", class: isNumber[column] ? "number" : null, text: name })))),
      el("tbody", {}, ...rows.map((row) => el("tr", {}, ...cells(row))))));
}

function isNumeric(value) {
  return /^-?\d+(?:\.\d+)?$/.test(value);
}

function drawValue(value) {
  if (value === "NULL") return el("span", { class: "null", text: "NULL" });
  if (value.length <= LONG) return document.createTextNode(value);
  const short = el("button", { type: "button", class: "quiet", text: `${value.slice(0, LONG)} …` });
  short.addEventListener("click", () => short.replaceWith(value));
  return short;
}
