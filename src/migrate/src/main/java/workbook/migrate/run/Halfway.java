package workbook.migrate.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import workbook.migrate.MigrationException;
import workbook.migrate.ddl.Ddl;
import workbook.migrate.ddl.SqlStatement;
import workbook.migrate.operation.Operation;

/**
 * What a step that failed leaves in a database which commits each change of a table at once.
 *
 * @param applied the statements that stay in force
 * @param doubtful the statements of which it can't be told, for the connection was lost
 * @param back statements that take back what stays; none where that can't be told
 */
record Halfway(List<String> applied, List<String> doubtful, List<String> back) {
  static final Halfway NOTHING = new Halfway(List.of(), List.of(), List.of());

  Halfway {
    applied = List.copyOf(applied);
    doubtful = List.copyOf(doubtful);
    back = List.copyOf(back);
  }

  /** What takes an operation back, and how many statements had run when it was done. */
  record Done(Optional<Operation> reverse, int statements) {}

  /**
   * After so many of the statements were committed.
   *
   * @param done the operations, in order
   */
  static Halfway of(
      List<String> ran, int committed, List<String> doubtful, List<Done> done, Ddl ddl) {
    List<Done> whole = done.stream().filter(it -> it.statements() <= committed).toList();
    int explained = whole.isEmpty() ? 0 : whole.get(whole.size() - 1).statements();
    List<String> back = explained == committed ? back(whole, ddl) : List.of();
    return new Halfway(ran.subList(0, committed), doubtful, back);
  }

  private static List<String> back(List<Done> done, Ddl ddl) {
    List<String> back = new ArrayList<>();
    for (Done it : done) {
      if (it.reverse().isEmpty()) {
        return List.of();
      }
      try {
        back.addAll(0, statements(it.reverse().get(), ddl));
      } catch (MigrationException e) { // It is about what is not as it was any more.
        return List.of();
      }
    }
    return back;
  }

  private static List<String> statements(Operation operation, Ddl ddl) {
    return ddl.parts(operation).stream()
        .flatMap(part -> ddl.render(part).stream())
        .filter(it -> it.values().isEmpty())
        .map(SqlStatement::sql)
        .toList();
  }
}
