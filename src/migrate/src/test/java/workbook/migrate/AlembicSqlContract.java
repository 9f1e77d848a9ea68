package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import workbook.migrate.DatabaseContract.Changing;

/**
 * What Alembic's operations do by the SQL that Alembic writes, ours do by theirs. Where Alembic
 * writes none, or SQL that its database refuses or that loses something, ours do what is wanted.
 */
abstract class AlembicSqlContract {
  /** Another schema than the connection's own is not for our operations. */
  private static final Set<String> NOT_OURS = Set.of("schema");

  /** Another fresh, empty database. */
  abstract DataSource fresh() throws SQLException;

  /** What the database is called in Alembic's file. */
  abstract String key();

  static Stream<String> all() throws IOException {
    Iterator<String> names = file().fieldNames();
    Map<String, String> sorted = new TreeMap<>();
    names.forEachRemaining(name -> sorted.put(name, name));
    return sorted.keySet().stream().filter(name -> !NOT_OURS.contains(name));
  }

  private static JsonNode file() throws IOException {
    try (var in = AlembicSqlContract.class.getResourceAsStream("alembic-sql.json")) {
      return new JsonMapper().readTree(in);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void does_what_alembic_does(String name) throws Exception {
    assertThat(AlembicCases.all()).as("our words for it").containsKey(name);
    AlembicCase it = Objects.requireNonNull(AlembicCases.all().get(name));
    DataSource ours = fresh();
    run(ours, it.before());
    if (it.refused().contains(key())) {
      Changing.next = it.ours();
      assertThatThrownBy(() -> Migrations.of(Changing.class).on(ours).upgrade("head"))
          .isInstanceOf(MigrationException.class);
      return;
    }
    DataSource theirs = fresh();
    run(theirs, it.before());
    run(theirs, it.wanted().getOrDefault(key(), alembic(name)));
    Changing.next = it.ours();
    Migrations.of(Changing.class).on(ours).upgrade("head");
    assertThat(Effect.on(ours, key())).isEqualTo(Effect.on(theirs, key()));
  }

  private List<String> alembic(String name) throws IOException {
    return AlembicCase.statements(file().get(name).get(key()).asText());
  }

  private static void run(DataSource database, List<String> statements) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
