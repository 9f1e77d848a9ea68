package workbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbook.cli.CommandLineFixture.Said;

/** Commands that look at entities, schemas and what ran. */
final class EntityCommandTests {
  private static final String USER =
      """
      import jakarta.persistence.*;

      @Entity(name = "user")
      @Table(name = "`user`")
      class User {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @Column(length = 50, nullable = false)
        String name;
      }
      """;

  @TempDir Path folder;

  private CommandLineFixture project;

  @BeforeEach
  void begin_a_project() {
    project = new CommandLineFixture(folder);
    project.settings("entities: [entities]\n");
  }

  @Test
  void a_revision_is_generated_from_entities_until_there_is_no_difference() {
    project.write("entities/User.java", USER);
    Said generated = project.migrate("revision", "--autogenerate", "-m", "users", "--rev-id", "01");
    assertThat(generated.err().lines()).last().isEqualTo("add table user");
    assertThat(generated.exit()).isZero();
    assertThat(project.text("users.java")).contains("varchar(50)).notNull()");
    project.migrate("upgrade", "head");
    assertThat(project.migrate("check").out()).contains("as the entities want it");
    project.write("entities/User.java", USER.replace("String name", "String nick"));
    Said different = project.migrate("check");
    assertThat(different.exit()).isEqualTo(3);
    assertThat(different.out()).contains("add column user.nick", "or renamed? user.name:nick");
    project.migrate(
        "revision", "--autogenerate", "-m", "nick", "--rev-id", "02", "--rename", "user.name:nick");
    assertThat(project.text("nick.java"))
        .contains("renamed(\"nick\")")
        .doesNotContain("dropColumn");
    assertThat(project.migrate("upgrade", "head").exit()).isZero();
    assertThat(project.migrate("check").exit()).isZero();
  }

  @Test
  void entities_are_read_as_the_application_reads_them() {
    project.settings(
        """
        entities: [entities]
        hibernate:
          hibernate.physical_naming_strategy: org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl
        """);
    project.write(
        "entities/LineItem.java",
        """
        import jakarta.persistence.*;

        @Entity
        class LineItem {
          @Id Long id;
          Money unitPrice;
        }

        class Money {
          long cents;
        }

        @Converter(autoApply = true)
        class MoneyConverter implements AttributeConverter<Money, Long> {
          public Long convertToDatabaseColumn(Money money) {
            return money == null ? null : money.cents;
          }

          public Money convertToEntityAttribute(Long cents) {
            return null;
          }
        }
        """);
    project.migrate("revision", "--autogenerate", "-m", "lines", "--rev-id", "01");
    assertThat(project.text("lines.java"))
        .contains("\"line_item\", column(\"id\"", "column(\"unit_price\", BIGINT)");
    project.migrate("upgrade", "head");
    assertThat(project.migrate("check").exit()).isZero();
    String other = "hibernate.physical_naming_strategy=Nowhere";
    assertThat(project.migrate("check", "--set", "hibernate." + other).err())
        .contains("Hibernate can't read the entities", "Nowhere");
  }

  @Test
  void generating_wants_a_database_that_has_run_all() {
    project.write("entities/User.java", USER);
    project.migrate("revision", "-m", "one", "--rev-id", "01");
    Said behind = project.migrate("revision", "--autogenerate", "-m", "two");
    assertThat(behind.exit()).isEqualTo(1);
    assertThat(behind.err())
        .contains("is at base and the newest revisions are 01", "migrate upgrade heads");
  }

  @Test
  void so_does_check() {
    project.write("entities/User.java", USER);
    assertThat(project.migrate("check").exit()).isEqualTo(3);
    project.migrate("revision", "-m", "one", "--rev-id", "01");
    Said behind = project.migrate("check");
    assertThat(behind.exit()).isEqualTo(1);
    assertThat(behind.err())
        .contains("is at base and the newest revisions are 01", "migrate upgrade heads");
    project.migrate("upgrade", "head");
    Said elsewhere = project.migrate("check", "-f", folder.resolve("nowhere").toString());
    assertThat(elsewhere.exit()).isEqualTo(1);
    assertThat(elsewhere.err()).contains("is at revision `01`", "none with this id here");
  }

  @Test
  void mistakes_in_entities_are_told_by_line() {
    assertThat(project.migrate("check").err()).contains("No entities", "entities:");
    project.write("entities/User.java", USER.replace("String name", "Strin name"));
    assertThat(project.migrate("check").err()).contains("User.java:11", "^");
  }

  @Test
  void reflect_writes_the_first_revision_of_a_database_that_is_there() {
    project.write(
        "old/one.sql",
        sql(
            "99",
            "",
            "CREATE TABLE t (id INTEGER PRIMARY KEY);\nCREATE VIEW v AS SELECT id FROM t",
            ""));
    project.migrate("upgrade", "head", "-f", folder.resolve("old").toString());
    project.migrate("stamp", "base", "-f", folder.resolve("old").toString());
    assertThat(project.migrate("reflect", "--rev-id", "01").exit()).isZero();
    assertThat(project.text("as_it_was_found.java")).contains("op.createTable(\"t\"");
    assertThat(project.migrate("current").lines()).containsExactly("01 (head)");
    assertThat(project.migrate("downgrade", "base").exit()).isZero();
    assertThat(project.migrate("upgrade", "head").exit()).isZero();
    assertThat(project.migrate("reflect").err()).contains("There are revisions already");
  }

  @Test
  void reflect_writes_entities_that_say_what_is_there() {
    chain();
    project.migrate("upgrade", "head");
    String entities = folder.resolve("entities").toString();
    assertThat(project.migrate("reflect", "--entities", entities, "--package", "shop").exit())
        .isZero();
    assertThat(project.file("A.java").toString()).contains("shop");
    assertThat(project.migrate("reflect", "--entities", entities, "--package", "shop").exit())
        .isEqualTo(1);
  }

  @Test
  void squash_makes_one_file_of_several() {
    chain();
    Said said = project.migrate("squash", "01:02", "-m", "both");
    assertThat(said.out()).contains("both.java", "A database at 01");
    assertThat(project.migrate("history").lines())
        .containsExactly("02 -> 03 (head), c.sql", "<base> -> 02, Both");
    project.migrate("upgrade", "head");
    assertThat(project.migrate("downgrade", "base").exit()).isZero();
    assertThat(project.migrate("squash", "03:03", "-m", "x").err()).contains("nothing to squash");
  }

  @Test
  void squash_leaves_out_what_its_revisions_need_of_each_other_and_loses_no_others() {
    String one =
        """
        import workbook.migrate.*;

        @Revision(id = "%s", parents = {%s}%s)
        final class %s implements Migration {
          public void upgrade(Operations op) {}
          public void downgrade(Operations op) {}
        }
        """;
    project.write("migrations/A.java", one.formatted("01", "", "", "A"));
    String third = one.formatted("03", "\"02\"", "", "C");
    project.write(
        "migrations/B.java",
        one.formatted("02", "\"01\"", ", dependencies = \"01\"", "B")
            + third.substring(third.indexOf('@')));
    Said shared = project.migrate("squash", "01:02", "-m", "both");
    assertThat(shared.err()).contains("B.java", "`03` as well");
    assertThat(project.migrate("history").lines()).hasSize(3);
    assertThat(project.migrate("squash", "01:03", "-m", "all").exit()).isZero();
    assertThat(project.migrate("history").lines()).containsExactly("<base> -> 03 (head), All");
  }

  @Test
  void squash_has_no_way_back_where_one_of_its_revisions_has_none() {
    chain();
    project.write(
        "migrations/c.sql",
        """
        -- revision: 03
        -- parents: 02

        -- upgrade
        SELECT 1;
        -- irreversible: the "mails" were sent
        """);
    assertThat(project.migrate("squash", "01:03", "-m", "all").exit()).isZero();
    assertThat(project.text("_all.java"))
        .contains("throw op.irreversible(\"03: the \\\"mails\\\" were sent\");");
    project.migrate("upgrade", "head");
    assertThat(project.migrate("downgrade", "base").err())
        .contains("There is no way back: 03: the \"mails\" were sent");
  }

  @Test
  void squash_leaves_alone_what_a_database_stands_on() {
    chain();
    project.migrate("upgrade", "01");
    Said said = project.migrate("squash", "01:02", "-m", "both");
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.err()).contains("is at 01", "Take it to 02");
    assertThat(project.migrate("history").lines()).hasSize(3);
  }

  @Test
  void scripts_need_no_database() {
    chain();
    assertThat(project.migrate("upgrade", "head", "--sql").out())
        .contains("CREATE TABLE a", "INSERT INTO alembic_version", "BEGIN");
    assertThat(project.migrate("downgrade", "head:02", "--sql", "--dialect", "mysql").out())
        .contains("DROP TABLE c", "alembic_version");
    assertThat(project.migrate("stamp", "base:head", "--sql").out()).contains("'03'");
    assertThat(folder.resolve("dev.db")).doesNotExist();
  }

  @Test
  void the_schema_at_a_revision_is_known_without_a_database() {
    project.write(
        "migrations/A.java",
        """
        import static workbook.migrate.Columns.*;
        import workbook.migrate.*;

        @Revision(id = "01")
        final class A implements ReversibleMigration {
          public void upgrade(Operations op) {
            op.createTable("t", column("id", INTEGER).primaryKey(), column("name", varchar(9)));
          }
        }
        """);
    assertThat(project.migrate("show", "01", "--schema").out()).contains("name", "varchar(9)");
  }

  @Test
  void what_ran_is_listed_and_what_changed_since_is_found() {
    chain();
    project.migrate("upgrade", "head");
    assertThat(project.migrate("journal").out()).contains("upgrade", "01", "03");
    assertThat(project.migrate("verify").exit()).isZero();
    project.write("migrations/a.sql", sql("01", "", "CREATE TABLE a (x INTEGER)", "DROP TABLE a"));
    Said changed = project.migrate("verify");
    assertThat(changed.exit()).isEqualTo(3);
    assertThat(changed.out()).contains("a.sql");
    assertThat(project.migrate("current").lines())
        .hasSize(2)
        .startsWith("03 (head)")
        .satisfies(it -> assertThat(it.get(1)).matches("changed since it ran: 01, .*a\\.sql"));
    assertThat(project.migrate("current", "-v").out()).contains("changed since it ran: 01");
    assertThat(project.migrate("current", "--json").out()).contains("\"revision\" : \"01\"");
    assertThat(project.migrate("verify", "--accept").exit()).isZero();
    assertThat(project.migrate("verify").exit()).isZero();
    assertThat(project.migrate("journal", "--json").out()).contains("\"revision\" : \"01\"");
  }

  @Test
  void merge_tells_what_both_lines_touch() {
    project.write(
        "migrations/a.sql",
        sql("01", "", "CREATE TABLE a (id INTEGER PRIMARY KEY)", "DROP TABLE a"));
    project.write("migrations/b.sql", sql("02", "01", "DROP TABLE a", "CREATE TABLE a (id INT)"));
    project.write("migrations/C.java", column("03", "x"));
    project.write("migrations/D.java", column("04", "x").replace("class C", "class D"));
    Said merged = project.migrate("merge", "03", "04", "--rev-id", "05");
    assertThat(merged.exit()).isZero();
    assertThat(merged.err()).contains("03", "04", "C.java:", "D.java:");
  }

  private void chain() {
    project.write(
        "migrations/a.sql",
        sql("01", "", "CREATE TABLE a (id INTEGER PRIMARY KEY)", "DROP TABLE a"));
    project.write(
        "migrations/b.sql", sql("02", "01", "CREATE TABLE b (id INTEGER)", "DROP TABLE b"));
    project.write(
        "migrations/c.sql", sql("03", "02", "CREATE TABLE c (id INTEGER)", "DROP TABLE c"));
  }

  private static String sql(String id, String parent, String up, String down) {
    return "-- revision: %s\n-- parents: %s\n-- upgrade\n%s;\n-- downgrade\n%s;\n"
        .formatted(id, parent, up, down);
  }

  private static String column(String id, String name) {
    return """
        import static workbook.migrate.Columns.*;
        import workbook.migrate.*;

        @Revision(id = "%s", parents = "01")
        final class C implements ReversibleMigration {
          public void upgrade(Operations op) {
            op.addColumn("a", column("%s", INTEGER));
          }
        }
        """
        .formatted(id, name);
  }
}
