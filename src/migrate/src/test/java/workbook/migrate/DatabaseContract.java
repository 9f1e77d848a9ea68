package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import workbook.migrate.schema.Schema;
import workbook.migrate.schema.Table;

/** What tests on a database have in common. */
abstract class DatabaseContract {

  /** A fresh, empty database; the same one at each call within a test. */
  abstract DataSource database();

  /** Runs one revision that does this, whatever ran before. */
  final void up(Consumer<Operations> upgrade) throws SQLException {
    Changing.next = upgrade;
    Migrations migrations = Migrations.of(Changing.class).on(database());
    migrations.stampAfresh("base");
    migrations.upgrade("head");
  }

  final Schema schema() throws SQLException {
    try (Connection connection = database().getConnection()) {
      return Schema.read(connection);
    }
  }

  final Table table(String name) throws SQLException {
    return schema().table(name).orElseThrow();
  }

  final void sql(String... statements) throws SQLException {
    try (Connection connection = database().getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  final void refuses(String statement) {
    assertThatThrownBy(() -> sql(statement)).isInstanceOf(SQLException.class);
  }

  final List<String> rows(String sql) throws SQLException {
    try (Connection connection = database().getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        rows.add(result.getString(1));
      }
      return rows;
    }
  }

  /** A revision that does what a test says. */
  @Revision(id = "c1")
  static final class Changing implements Migration {
    static Consumer<Operations> next = op -> {};

    @Override
    public void upgrade(Operations op) {
      next.accept(op);
    }

    @Override
    public void downgrade(Operations op) {}
  }
}
