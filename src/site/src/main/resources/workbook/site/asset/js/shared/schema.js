/** The picture of a schema: a card for each table, with what came and what went. */
import { el } from "./dom.js";
import { text } from "./text.js";

/** @typedef {{name: string, type: string, nullable: boolean, defaultSql: string|null}} Column */
/** @typedef {{name: string, columns: string[], unique: boolean}} Index */
/** @typedef {{name: string, columns: Column[], primaryKey: string[], uniques: Index[], foreignKeys: Array<{columns: string[], table: string}>, indexes: Index[]}} Table */

/**
 * Draws the tables as they are, against how they were.
 * @param {{tables: Table[]}} now
 * @param {{tables: Table[]}|null} before
 */
export function drawSchema(now, before) {
  const cards = compare(now.tables, before?.tables ?? now.tables, (table) => table.name)
    .map(({ mark, value, old }) => drawTable(mark, value, old ?? value));
  return el("figure", { class: "schema", "aria-label": text("schema.picture") },
    ...(cards.length ? cards : [el("p", { class: "empty-schema", text: text("schema.empty") })]));
}

/** What changed, in a few words such as `+ book` or `user: + age`; empty when nothing did. */
export function changes(now, before) {
  if (!before) return [];
  return compare(now.tables, before.tables, (table) => table.name).flatMap(({ mark, value, old }) => {
    if (mark) return [`${sign(mark)} ${value.name}`];
    return compare(rows(value), rows(old), (row) => row.key).filter((row) => row.mark)
      .map((row) => `${value.name}: ${sign(row.mark)} ${row.value.name}`);
  });
}

function sign(mark) {
  return mark === "added" ? "+" : "−";
}

/** Pairs old and new by name; what is gone keeps its place before what follows. */
function compare(now, before, key) {
  const names = new Set(now.map(key));
  const known = new Map(before.map((value) => [key(value), value]));
  const gone = before.filter((value) => !names.has(key(value))).map((value) => ({ mark: "removed", value }));
  return [...now.map((value) => ({ mark: known.has(key(value)) ? "" : "added", value, old: known.get(key(value)) })), ...gone];
}

function drawTable(mark, table, old) {
  const lines = mark ? rows(table).map((value) => ({ mark, value })) : compare(rows(table), rows(old), (row) => row.key);
  return el("table", { class: mark ? `table ${mark}` : "table", "data-table": table.name },
    el("caption", {}, table.name, word(mark)),
    el("thead", { class: "visually-hidden" }, el("tr", {}, ...["column", "type", "properties"].map((name) => el("th", { scope: "col", text: text(`schema.${name}`) })))),
    el("tbody", {}, ...lines.map(drawRow)));
}

function drawRow({ mark, value }) {
  return el("tr", { class: mark || null, "data-column": value.name },
    el("th", { scope: "row" }, value.name, word(mark)),
    el("td", { text: value.type }),
    el("td", { text: value.properties }));
}

function word(mark) {
  return mark ? el("span", { class: "visually-hidden", text: ` (${text(`schema.${mark}`)})` }) : null;
}

/** Columns, then indexes, as rows; a column that changed counts as another. */
function rows(table) {
  return [...table.columns.map((column) => columnRow(table, column)), ...table.indexes.map(indexRow)].map((row) => ({ ...row, key: JSON.stringify(row) }));
}

function columnRow(table, column) {
  const target = table.foreignKeys.find((key) => key.columns.includes(column.name));
  const isKey = table.primaryKey.includes(column.name);
  const isUnique = [...table.uniques, ...table.indexes.filter((index) => index.unique)].some(({ columns }) => columns.length === 1 && columns[0] === column.name);
  const properties = [
    isKey && "primary key",
    !column.nullable && !isKey && "not null",
    isUnique && !isKey && "unique",
    column.defaultSql !== null && `default ${column.defaultSql}`,
    target && `→ ${target.table}`,
  ];
  return { name: column.name, type: column.type, properties: properties.filter(Boolean).join(" ") };
}

function indexRow(index) {
  return { name: index.name, type: index.unique ? "unique index" : "index", properties: index.columns.join(", ") };
}
