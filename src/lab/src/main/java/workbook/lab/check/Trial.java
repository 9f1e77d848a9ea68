package workbook.lab.check;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import workbook.lab.database.Database;
import workbook.lab.database.DatabaseKind;
import workbook.migrate.Migration;

/**
 * An answer on a fresh database: what a check does with it, and what it expects then.
 *
 * <p>An expectation that isn't met ends the check with a failure that teaches; the typical mistakes
 * given with it are tried in their order.
 */
@SuppressWarnings("varargs") // Each method only reads the mistakes that it is given.
public final class Trial {
  private final Judgement judgement;
  private final DatabaseKind kind;
  private final List<Step> steps = new ArrayList<>();
  private @Nullable Opened opened;

  /** What is there once the answer was found to be a migration. */
  private record Opened(Database database, Subject subject, StepRunner runner) {}

  Trial(Judgement judgement, DatabaseKind kind) {
    this.judgement = judgement;
    this.kind = kind;
  }

  /** Which database this is, for the rare mistake that shows on one only. */
  public DatabaseKind database() {
    return kind;
  }

  /** Brings the database to where the answer's revision begins. */
  @SafeVarargs
  public final void given(Class<? extends Migration>... earlier) {
    opened().runner().given(List.of(earlier));
  }

  /** Runs a statement of the check's own: data for the trial. */
  public void execute(String sql, @Nullable Object... values) {
    try (Connection connection = opened().database().connectQuietly();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The check's own statement failed: " + sql, e);
    }
  }

  /** Expects the annotation to say this. */
  @SafeVarargs
  public final void expectRevision(Header expected, Typical<Header>... mistakes) {
    Subject subject = opened().subject();
    if (!subject.header().equals(expected)) {
      subject.expectNoStub();
    }
    expectations().header(expected, subject.header(), List.of(mistakes));
  }

  /** Runs the answer's {@code upgrade}; an error ends the check. */
  @SafeVarargs
  public final void upgrade(Typical<StepError>... mistakes) {
    run(StepRunner.UPGRADE, List.of(mistakes));
  }

  /** Runs the answer's {@code downgrade}; an error ends the check. */
  @SafeVarargs
  public final void downgrade(Typical<StepError>... mistakes) {
    run(StepRunner.DOWNGRADE, List.of(mistakes));
  }

  /** Expects the schema to be what it was before the first step, changed like this. */
  @SafeVarargs
  public final void expectSchema(UnaryOperator<Facts> change, Typical<Facts>... mistakes) {
    Facts expected = change.apply(Facts.of(steps.get(0).before()));
    expectations()
        .schema(expected, Facts.of(latest().after()), latest().method(), List.of(mistakes));
  }

  /** Expects a query to give these rows, in any order. */
  @SafeVarargs
  public final void expectRows(String query, Rows expected, Typical<Rows>... mistakes) {
    expectations().rows(expected, found(query), latest().method(), List.of(mistakes));
  }

  private void run(String method, List<Typical<StepError>> mistakes) {
    Step step = opened().runner().run(method);
    steps.add(step);
    if (step.error() != null) {
      new StepErrors(judgement).end(step, new StepError(step.error()), mistakes);
    }
  }

  private Rows found(String query) {
    try (Connection connection = opened().database().connectQuietly()) {
      return Rows.query(connection, query);
    } catch (SQLException e) {
      throw new IllegalStateException("The check's own query failed: " + query, e);
    }
  }

  private Expectations expectations() {
    return new Expectations(judgement.texts(), judgement.answer());
  }

  private Opened opened() {
    if (opened == null) {
      Subject subject = Subject.of(judgement);
      Database database = judgement.databases().open(kind);
      opened = new Opened(database, subject, new StepRunner(database, subject));
    }
    return opened;
  }

  private Step latest() {
    return steps.get(steps.size() - 1);
  }

  @Nullable Step lastStep() {
    return steps.isEmpty() ? null : latest();
  }

  @Nullable Step firstStep() {
    return steps.isEmpty() ? null : steps.get(0);
  }

  void close() {
    if (opened != null) {
      opened.database().close();
    }
  }
}
