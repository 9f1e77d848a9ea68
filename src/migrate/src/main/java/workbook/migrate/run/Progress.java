package workbook.migrate.run;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbook.migrate.ddl.Ddl;
import workbook.migrate.graph.Node;
import workbook.migrate.jdbc.Trouble;
import workbook.migrate.operation.Operation;
import workbook.migrate.operation.Written;

/** How far a step came, so that its failure can be told. */
final class Progress {
  static final String COMMIT = "COMMIT";

  private final Node revision;
  private final String direction;
  private final List<Written> what;
  private final Among others;
  private final long start = System.nanoTime();
  private final List<String> ran = new ArrayList<>();
  private final List<Halfway.Done> operations = new ArrayList<>();
  private @Nullable Written current;
  private String sql = "";

  Progress(Node revision, String direction, List<Written> what, Among others) {
    this.revision = revision;
    this.direction = direction;
    this.what = List.copyOf(what);
    this.others = others;
  }

  void begin(Written written) {
    current = written;
    sql = "";
  }

  void begin(String statement) {
    sql = statement;
  }

  /** All operations are done; what follows is the engine's own. */
  void beginNoting(String statement) {
    current = null;
    sql = statement;
  }

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  void done(String statement) {
    ran.add(statement);
  }

  List<String> ran() {
    return List.copyOf(ran);
  }

  /** An operation is done with all its statements; what takes it back, if that is known. */
  void done(Optional<Operation> reverse) {
    operations.add(new Halfway.Done(reverse, ran.size()));
  }

  /** What stays of the step on a database that commits each change of a table at once. */
  Halfway halfway(Exception cause, Trouble trouble, Ddl ddl) {
    if (trouble == Trouble.LOST) {
      int committed = ImplicitCommit.count(ran, sql, null);
      List<String> doubtful = ImplicitCommit.doubtful(ran, committed, sql);
      return Halfway.of(ran, committed, doubtful, operations, ddl);
    }
    SQLException refused = cause instanceof SQLException it ? it : null;
    int committed = ImplicitCommit.count(ran, sql, refused);
    return Halfway.of(ran, committed, List.of(), operations, ddl);
  }

  StepFailedException failed(Exception cause, Trouble trouble, Halfway halfway) {
    return new StepFailedException(
        cause, new StepFailure(revision, direction, what, current, sql, trouble, halfway, others));
  }
}
