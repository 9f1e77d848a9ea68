package workbook.migrate.conflict;

/** A thing and what is done with it. */
record Touch(Thing thing, Effect effect) {}
