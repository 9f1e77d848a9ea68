package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.migrate.Columns.INTEGER;
import static workbook.migrate.Columns.column;
import static workbook.migrate.Columns.varchar;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import workbook.migrate.graph.Node;
import workbook.migrate.sql.NormalSql;

/**
 * A database that goes from Alembic's hands to ours and back, on every database. The statements are
 * those that Alembic 1.20.0 wrote for these revisions.
 */
abstract class AlembicDatabaseContract extends DatabaseContract {
  private static final String VERSION_TABLE =
      "CREATE TABLE alembic_version (\n    version_num VARCHAR(32) NOT NULL, \n"
          + "    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)\n)";

  /** How the database describes a table that is there. */
  abstract String description(String table) throws SQLException;

  /** Two lines and their merge, as Alembic has them in Python. */
  private Migrations sameRevisions() {
    return Migrations.ofNodes(
            List.of(
                node(
                    "aaaa00000001",
                    List.of(),
                    op ->
                        op.createTable(
                            "account",
                            column("id", INTEGER).primaryKey(),
                            column("name", varchar(50))),
                    op -> op.dropTable("account")),
                adds("bbbb00000002", "aaaa00000001", "email"),
                adds("c1c100000003", "bbbb00000002", "l"),
                adds("c2c200000004", "bbbb00000002", "r"),
                node("f0f000000007", List.of("c1c100000003", "c2c200000004"), op -> {}, op -> {})))
        .on(database());
  }

  private static Node adds(String id, String parent, String name) {
    return node(
        id,
        List.of(parent),
        op -> op.addColumn("account", column(name, INTEGER)),
        op -> op.dropColumn("account", name));
  }

  private static Node node(
      String id, List<String> parents, Consumer<Operations> there, Consumer<Operations> back) {
    return Does.node(id, parents, there, back);
  }

  /** What {@code alembic upgrade} left: two heads that are yet to be merged. */
  private void leaveAsAlembicDoes() throws SQLException {
    sql(
        VERSION_TABLE,
        "CREATE TABLE account (\n\tid INTEGER NOT NULL, \n\tname VARCHAR(50), \n"
            + "\tPRIMARY KEY (id)\n)",
        "INSERT INTO alembic_version (version_num) VALUES ('aaaa00000001')",
        "ALTER TABLE account ADD COLUMN email INTEGER",
        "UPDATE alembic_version SET version_num='bbbb00000002'"
            + " WHERE alembic_version.version_num = 'aaaa00000001'",
        "ALTER TABLE account ADD COLUMN r INTEGER",
        "UPDATE alembic_version SET version_num='c2c200000004'"
            + " WHERE alembic_version.version_num = 'bbbb00000002'",
        "ALTER TABLE account ADD COLUMN l INTEGER",
        "INSERT INTO alembic_version (version_num) VALUES ('c1c100000003')");
  }

  @Test
  void the_version_table_is_as_alembic_makes_it() throws SQLException {
    sameRevisions().ensureVersion();
    String ours = description("alembic_version");
    sql("DROP TABLE alembic_version", VERSION_TABLE);
    assertThat(NormalSql.of(ours)).isEqualTo(NormalSql.of(description("alembic_version")));
  }

  @Test
  void is_taken_over_without_a_stamp() throws SQLException {
    leaveAsAlembicDoes();
    Migrations ours = sameRevisions();
    assertThat(ours.current().rows()).containsExactly("c1c100000003", "c2c200000004");
    assertThat(ours.upgrade("head").steps())
        .extracting(RanStep::id)
        .containsExactly("f0f000000007");
    assertThat(rows("SELECT version_num FROM alembic_version")).containsExactly("f0f000000007");
    assertThat(ours.downgrade("aaaa").steps()).hasSize(4);
    assertThat(table("account").columns()).hasSize(2);
    assertThat(ours.verify().isUnchanged()).isTrue();
  }

  @Test
  void is_given_back_as_alembic_would_have_left_it() throws SQLException {
    leaveAsAlembicDoes();
    String before = description("alembic_version");
    sameRevisions().upgrade("head");
    sameRevisions().downgrade("c1c1");

    assertThat(description("alembic_version")).isEqualTo(before);
    assertThat(changed("DELETE FROM alembic_version WHERE version_num = 'c1c100000003'")).isOne();
    assertThat(
            changed(
                "UPDATE alembic_version SET version_num='bbbb00000002'"
                    + " WHERE alembic_version.version_num = 'c2c200000004'"))
        .isOne();
    assertThat(rows("SELECT version_num FROM alembic_version")).containsExactly("bbbb00000002");
  }

  private int changed(String statement) throws SQLException {
    try (var connection = database().getConnection();
        var changing = connection.createStatement()) {
      return changing.executeUpdate(statement);
    }
  }
}
