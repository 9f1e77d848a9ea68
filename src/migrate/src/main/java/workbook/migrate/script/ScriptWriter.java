package workbook.migrate.script;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbook.migrate.Direction;
import workbook.migrate.MigrationException;
import workbook.migrate.Script;
import workbook.migrate.SqlDialect;
import workbook.migrate.catalogue.Catalogue;
import workbook.migrate.ddl.Ddl;
import workbook.migrate.ddl.Guard;
import workbook.migrate.ddl.Procedure;
import workbook.migrate.ddl.Refusals;
import workbook.migrate.graph.Node;
import workbook.migrate.journal.HistoryScript;
import workbook.migrate.journal.Note;
import workbook.migrate.operation.Operation;
import workbook.migrate.operation.RunJava;
import workbook.migrate.operation.Written;
import workbook.migrate.plan.RowChange;
import workbook.migrate.plan.Step;
import workbook.migrate.run.VersionTable;
import workbook.migrate.schema.Schema;

/**
 * Writes steps as a script. What a runner would ask the database is asked of the catalogue, which
 * each operation takes along with it.
 */
public final class ScriptWriter {
  private final SqlDialect dialect;
  private final Ddl ddl;
  private final Inlined inlined;
  private final HistoryScript history;
  private final List<String> notes;
  private final List<Script.Section> sections = new ArrayList<>();
  private final List<String> statements = new ArrayList<>();
  private Catalogue catalogue;

  /** A writer for a database that is as the catalogue says. */
  public ScriptWriter(SqlDialect dialect, Catalogue start) {
    this.dialect = dialect;
    this.ddl = Ddl.of(dialect, () -> catalogue, statements::add);
    this.inlined = new Inlined(dialect);
    Literals literals = Literals.of(dialect);
    this.history = HistoryScript.of(dialect, it -> literals.of(it).orElseThrow());
    this.catalogue = start.required();
    this.notes = start.unseen().stream().map(it -> "not seen here: " + it).toList();
  }

  /** The script so far. */
  public Script script() {
    return new Script(dialect, notes, sections);
  }

  /** Creates the version table, where it may not be there yet. */
  public void createVersions() {
    statements.add(VersionTable.creation());
    end(VersionTable.NAME);
  }

  /** Creates the history table, where it may not be there yet. */
  public void createHistory() {
    statements.add(history.creation());
    end(Schema.HISTORY_TABLE);
  }

  /** Fails on a database that is elsewhere than the script begins. */
  public void expect(List<String> rows) {
    rows.forEach(it -> statements.add(VersionTable.proof(it, dialect)));
    end("for a database at " + String.join(", ", rows));
  }

  /** Changes rows of the version table, and notes this. */
  public void stamp(List<RowChange> rows, List<Note> notes) {
    if (!rows.isEmpty()) {
      begin();
      rows.forEach(it -> statements.add(VersionTable.sql(it)));
      notes.forEach(it -> statements.add(history.insertion(it)));
      commit();
      end(rows.stream().map(RowChange::toString).collect(Collectors.joining(", ", "stamp: ", "")));
    }
  }

  /**
   * Refuses what can't be in a script of this database.
   *
   * @throws MigrationException that names the first operation
   */
  public void require(Node revision, List<Written> operations) {
    Refusals refusals = ddl.refusals();
    for (Written written : operations) {
      refusals.require(written);
      if (written.operation() instanceof RunJava) {
        throw MigrationException.of(
            "offline-java", written.operation(), revision.id(), written.place());
      }
    }
  }

  /**
   * Writes a step that does these operations.
   *
   * @param note what the history table is to say of it, null for nothing
   */
  public void step(Step step, List<Written> operations, @Nullable Note note) {
    Guard guard = ddl.guard(operations.stream().map(Written::operation).toList());
    try {
      guard.enter();
      begin();
      operate(step.revision().id(), operations);
      step.rows().forEach(it -> statements.add(VersionTable.sql(it)));
      if (note != null) {
        statements.add(history.insertion(note));
      }
      guard.prove();
      commit();
      guard.leave();
    } catch (SQLException e) {
      throw new IllegalStateException("A script has no database that could fail.", e);
    }
    end(title(step));
  }

  private void operate(String revision, List<Written> operations) {
    Procedure procedure = ddl.procedure(operations.stream().map(Written::operation).toList());
    for (int i = 0; i < operations.size(); i++) {
      procedure.require(i);
    }
    for (int i = 0; i < operations.size(); i++) {
      operate(revision, operations.get(i), procedure.parts(i));
      operate(revision, operations.get(i), procedure.after(i));
    }
  }

  private void operate(String revision, Written written, List<Operation> parts) {
    for (Operation part : parts) {
      Catalogue next = catalogue.after(revision, new Written(part, written.where())).required();
      ddl.render(part).forEach(it -> statements.add(inlined.of(it, written)));
      catalogue = next;
    }
  }

  private static String title(Step step) {
    Node revision = step.revision();
    if (step.direction().isOfRepeatable()) {
      return step.direction() + " " + revision.id();
    }
    String from = revision.parents().isEmpty() ? "base" : String.join(", ", revision.parents());
    String way =
        step.direction() == Direction.UPGRADE
            ? from + " -> " + revision.id()
            : revision.id() + " -> " + from;
    return step.direction() + " " + way + ": " + revision.message();
  }

  private void begin() {
    if (dialect == SqlDialect.SQLITE) {
      statements.add("BEGIN IMMEDIATE");
    }
  }

  private void commit() {
    if (dialect == SqlDialect.SQLITE) {
      statements.add("COMMIT");
    }
  }

  private void end(String title) {
    sections.add(new Script.Section(title, statements));
    statements.clear();
  }
}
