package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static workbook.migrate.Columns.INTEGER;
import static workbook.migrate.Columns.column;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Transaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import workbook.migrate.operation.RunJava;
import workbook.migrate.run.StepFailedException;

/**
 * A step's own Java that fails, or does what is not its business; the step is whole in any case.
 */
abstract class StepJavaContract extends DatabaseContract {
  static Stream<Error> errors() {
    return Stream.of(
        new AssertionError("these rows should not be here"),
        new NoClassDefFoundError("shop/Old"),
        new ExceptionInInitializerError("shop/Old"));
  }

  @ParameterizedTest
  @MethodSource("errors")
  void an_error_takes_the_step_back_and_names_it(Error thrown) throws SQLException {
    StepFailedException failure =
        failure(
            connection -> {
              throw thrown;
            });
    assertThat(failure)
        .hasMessageContaining("`02`")
        .hasMessageContaining(thrown.toString())
        .hasMessageContaining("rolled back as a whole")
        .hasRootCause(thrown);
    assertNothingStayed();
  }

  @Test
  void an_error_of_the_virtual_machine_leaves_nothing_of_the_step_either() throws SQLException {
    try (Connection connection = database().getConnection()) {
      assertThatThrownBy(
              () ->
                  chain(
                          it -> {
                            throw new OutOfMemoryError("no room for all rows");
                          })
                      .on(new OneConnection(connection))
                      .upgrade("head"))
          .isInstanceOf(OutOfMemoryError.class);
      assertNothingStayed();
      assertThat(chain(it -> {}).on(new OneConnection(connection)).upgrade("head").steps())
          .hasSize(1);
    }
  }

  static Stream<Arguments> endings() {
    return Stream.of(
        ending("commit", Connection::commit),
        ending("rollback", Connection::rollback),
        ending("setAutoCommit", it -> it.setAutoCommit(true)),
        ending("close", Connection::close));
  }

  private static Arguments ending(String name, RunJava.Work work) {
    return Arguments.of(name, work);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("endings")
  void java_can_not_end_the_transaction(String name, RunJava.Work work) throws SQLException {
    StepFailedException failure = failure(work);
    assertThat(failure.key()).isEqualTo("step-owns-transaction");
    assertThat(failure)
        .hasMessageContaining("at StepJavaContract.java:")
        .hasMessageContaining("`" + name + "` was called")
        .hasMessageContaining("rolled back as a whole. Take the call out");
    assertNothingStayed();
  }

  @Test
  void nor_can_hibernate() throws SQLException {
    StepFailedException failure =
        catchThrowableOfType(
            StepFailedException.class,
            () ->
                Migrations.ofNodes(
                        List.of(
                            Does.node(
                                "01",
                                List.of(),
                                op -> op.createTable("t", column("a", INTEGER)),
                                op -> {}),
                            Does.node(
                                "02",
                                List.of("01"),
                                op ->
                                    op.withSession(
                                        "in a transaction of its own",
                                        session -> {
                                          Transaction own = session.beginTransaction();
                                          session
                                              .createNativeMutationQuery("INSERT INTO t VALUES (1)")
                                              .executeUpdate();
                                          own.commit();
                                        }),
                                op -> {})))
                    .on(database())
                    .upgrade("head"));
    assertThat(failure).hasMessageContaining("with Hibernate the transaction too");
    assertNothingStayed();
  }

  @Test
  void java_may_go_back_to_a_savepoint_of_its_own() throws SQLException {
    chain(
            connection -> {
              Savepoint before = connection.setSavepoint("before");
              insert(connection);
              connection.rollback(before);
            })
        .on(database())
        .upgrade("head");
    assertThat(rows("SELECT a FROM t")).containsExactly("1");
  }

  private StepFailedException failure(RunJava.Work work) {
    return catchThrowableOfType(
        StepFailedException.class, () -> chain(work).on(database()).upgrade("head"));
  }

  private void assertNothingStayed() throws SQLException {
    assertThat(rows("SELECT a FROM t")).isEmpty();
    assertThat(rows("SELECT version_num FROM alembic_version")).containsExactly("01");
  }

  private static Migrations chain(RunJava.Work work) {
    return Migrations.ofNodes(
        List.of(
            Does.node("01", List.of(), op -> op.createTable("t", column("a", INTEGER)), op -> {}),
            Does.node(
                "02",
                List.of("01"),
                op -> {
                  op.execute("INSERT INTO t VALUES (1)");
                  op.run("what a test says", work);
                },
                op -> {})));
  }

  private static void insert(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("INSERT INTO t VALUES (2)");
    }
  }
}
