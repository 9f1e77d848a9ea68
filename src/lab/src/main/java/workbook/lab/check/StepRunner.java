package workbook.lab.check;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbook.lab.database.Database;
import workbook.migrate.Migration;
import workbook.migrate.Migrations;
import workbook.migrate.RevisionFailedException;
import workbook.migrate.schema.Schema;

/** Runs the answer's migration, after the revisions that were there before it. */
final class StepRunner {
  static final String UPGRADE = "upgrade";
  static final String DOWNGRADE = "downgrade";

  private final Database database;
  private final Subject subject;
  private final List<Class<? extends Migration>> chain = new ArrayList<>();

  StepRunner(Database database, Subject subject) {
    this.database = database;
    this.subject = subject;
  }

  void given(List<Class<? extends Migration>> earlier) {
    chain.addAll(earlier);
    migrations(earlier).upgrade("head");
  }

  /** Whatever the learner's code throws is in the step: nothing of it comes out here. */
  Step run(String method) {
    Schema before = schema();
    database.clearStatements();
    @Nullable Throwable error = null;
    try {
      move(method);
    } catch (RevisionFailedException thrown) {
      error = thrown.getCause();
    } catch (Throwable thrown) {
      error = thrown;
    }
    return new Step(method, sql(), before, schema(), error);
  }

  private void move(String method) {
    List<Class<? extends Migration>> all = new ArrayList<>(chain);
    all.add(subject.type());
    if (method.equals(UPGRADE)) {
      migrations(all).upgrade(subject.annotation().id());
    } else {
      migrations(all).downgrade(chain.isEmpty() ? "base" : "-1");
    }
  }

  /** Nobody asks this database how it came to be; and a step is to run its own method only. */
  private Migrations migrations(List<Class<? extends Migration>> revisions) {
    return Migrations.of(revisions).withoutHistory().on(database.dataSource());
  }

  private List<String> sql() {
    return database.statements().stream()
        .filter(sql -> !sql.contains(Schema.VERSION_TABLE))
        .toList();
  }

  private Schema schema() {
    try (Connection connection = database.connectQuietly()) {
      return Schema.read(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("The schema can't be read.", e);
    }
  }
}
