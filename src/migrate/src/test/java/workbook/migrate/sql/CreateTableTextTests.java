package workbook.migrate.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import workbook.migrate.sql.Clause.Kind;

final class CreateTableTextTests {
  private static CreateTableText text(String inside) {
    return CreateTableText.parse("t", "CREATE TABLE t (" + inside + ") STRICT");
  }

  @Test
  void a_column_may_be_called_key_or_index() {
    assertThat(text("key TEXT, index_no INT, \"check\" INT, value TEXT").columns())
        .extracting(ColumnText::plainName)
        .containsExactly("key", "index_no", "check", "value");
  }

  @Test
  void an_index_of_mysql_is_no_column() {
    CreateTableText table =
        CreateTableText.parse(
            "t",
            "CREATE TABLE `t` (\n  `key` int,\n  KEY `ix` (`key`),\n  UNIQUE KEY `uq` (`key`),\n"
                + "  FULLTEXT KEY `ft` (`key`)\n) ENGINE=InnoDB");
    assertThat(table.columns()).extracting(ColumnText::plainName).containsExactly("key");
  }

  @Test
  void a_comma_never_falls_into_a_comment() {
    assertThat(text("a INT -- the first\n, b INT -- the last\n").named("n"))
        .isEqualTo(
            "CREATE TABLE n (\n  a INT -- the first\n  ,\n  b INT -- the last\n  \n) STRICT");
  }

  @Test
  void finds_constraints_wherever_they_stand_and_names_them_as_mysql_does() {
    assertThat(
            text("id INTEGER PRIMARY KEY, a INT UNIQUE CONSTRAINT ck CHECK (a > 0) CHECK (a < 9),"
                    + " p INT REFERENCES p (id), CONSTRAINT uq UNIQUE (a COLLATE NOCASE, \"p\"),"
                    + " UNIQUE (p), CHECK (p > a), FOREIGN KEY (a) REFERENCES q (x)")
                .constraints())
        .extracting(ConstraintPlace::kind, ConstraintPlace::name, ConstraintPlace::named)
        .containsExactly(
            tuple(Kind.PRIMARY_KEY, "PRIMARY", false),
            tuple(Kind.UNIQUE, "a", false),
            tuple(Kind.CHECK, "ck", true),
            tuple(Kind.CHECK, "t_chk_1", false),
            tuple(Kind.REFERENCES, "t_ibfk_1", false),
            tuple(Kind.UNIQUE, "uq", true),
            tuple(Kind.UNIQUE, "p", false),
            tuple(Kind.CHECK, "t_chk_2", false),
            tuple(Kind.REFERENCES, "t_ibfk_2", false));
  }

  @Test
  void removes_a_constraint_and_nothing_else() {
    CreateTableText table =
        text("a INT NOT NULL CONSTRAINT ck CHECK (a > 0) DEFAULT 1, UNIQUE (a)");
    assertThat(table.remove(table.constraint("CK").orElseThrow()).items())
        .containsExactly("a INT NOT NULL DEFAULT 1", "UNIQUE (a)");
    assertThat(table.remove(table.constraint("a").orElseThrow()).items())
        .containsExactly("a INT NOT NULL CONSTRAINT ck CHECK (a > 0) DEFAULT 1");
  }

  @Test
  void a_column_takes_the_constraints_that_are_about_it_along() {
    assertThat(
            text("a INT, b INT, UNIQUE (a, b), CHECK (abs(a) > 0), FOREIGN KEY (b) REFERENCES p (a)")
                .removeColumn("A")
                .items())
        .containsExactly("b INT", "FOREIGN KEY (b) REFERENCES p (a)");
  }

  @Test
  void tells_when_a_foreign_key_is_looked_at() {
    assertThat(
            text("a INT REFERENCES p, b INT REFERENCES p NOT DEFERRABLE INITIALLY DEFERRED,"
                    + " c INT REFERENCES p DEFERRABLE,"
                    + " d INT REFERENCES p ON DELETE CASCADE DEFERRABLE  INITIALLY\tDEFERRED")
                .constraints())
        .extracting(ConstraintPlace::deferral)
        .containsExactly("", "", "deferrable", "initially deferred");
  }
}
