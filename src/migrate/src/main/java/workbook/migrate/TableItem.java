package workbook.migrate;

/** What a table is made of. */
public sealed interface TableItem permits Column, Constraint, TableOption {}
