package workbook.lab.progress;

import static workbook.migrate.Columns.BIGINT;
import static workbook.migrate.Columns.INTEGER;
import static workbook.migrate.Columns.TEXT;
import static workbook.migrate.Columns.column;
import static workbook.migrate.Columns.varchar;

import workbook.migrate.Migration;
import workbook.migrate.Operations;
import workbook.migrate.Revision;

/** Results of exercises, drafts of cells, hints and answers to quizzes. */
@Revision(id = CreateTables.ID, created = "2026-11-23T11:00:00Z")
final class CreateTables implements Migration {
  static final String ID = "p01";

  @Override
  public void upgrade(Operations op) {
    op.createTable(
        "exercise_result",
        column("exercise", varchar(100)).primaryKey(),
        column("db", varchar(10)).primaryKey(),
        column("state", varchar(20)).notNull(),
        column("graded_at", BIGINT).notNull(),
        column("graded_by", varchar(10)).notNull(),
        column("first_done", BIGINT));
    op.createTable(
        "cell_draft",
        column("lesson", varchar(100)).primaryKey(),
        column("cell", varchar(100)).primaryKey(),
        column("original_hash", varchar(16)).notNull(),
        column("code", TEXT).notNull());
    op.createTable(
        "hint", column("exercise", varchar(100)).primaryKey(), column("shown", INTEGER).notNull());
    op.createTable(
        "quiz_answer",
        column("lesson", varchar(100)).primaryKey(),
        column("quiz", INTEGER).primaryKey(),
        column("question", INTEGER).primaryKey(),
        column("choice", INTEGER).notNull());
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("quiz_answer");
    op.dropTable("hint");
    op.dropTable("cell_draft");
    op.dropTable("exercise_result");
  }
}
