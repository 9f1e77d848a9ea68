package workbook.migrate.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workbook.migrate.sql.Clause.Kind;

final class ColumnTextTests {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "\"a b\" varchar(20)",
        "a UNSIGNED BIG INT NOT NULL ON CONFLICT IGNORE",
        "id INTEGER CONSTRAINT pk PRIMARY KEY DESC ON CONFLICT FAIL AUTOINCREMENT",
        "`paid` bit(1) NOT NULL DEFAULT b'0'",
        "a BLOB DEFAULT x'00ff' UNIQUE",
        "a REAL DEFAULT -1.5 CHECK (a < 0) COLLATE NOCASE",
        "a TEXT DEFAULT ('it''s, (here)') NOT NULL",
        "p INTEGER CONSTRAINT fk REFERENCES p (id) ON DELETE SET DEFAULT ON UPDATE NO ACTION"
            + " MATCH FULL NOT DEFERRABLE INITIALLY IMMEDIATE NOT NULL",
        "p INTEGER REFERENCES p NOT NULL",
        "t INTEGER GENERATED ALWAYS AS (a + (b * 2)) STORED UNIQUE",
        "t INTEGER AS (a)",
        "`t` timestamp(6) NULL DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6)"
            + " COMMENT 'it''s'",
        "`x` int DEFAULT NULL /*!80023 INVISIBLE */"
      })
  void what_nobody_changes_keeps_its_words(String definition) {
    assertThat(ColumnText.parse(definition)).hasToString(definition);
  }

  @Test
  void tells_clauses_apart() {
    ColumnText column =
        ColumnText.parse(
            "p INTEGER DEFAULT -1 REFERENCES p (id) ON DELETE SET DEFAULT NOT DEFERRABLE NOT NULL");
    assertThat(column.clauses())
        .extracting(Clause::kind)
        .containsExactly(Kind.DEFAULT, Kind.REFERENCES, Kind.NOT_NULL);
    assertThat(column.without(Kind.DEFAULT).nullable(true))
        .hasToString("p INTEGER REFERENCES p (id) ON DELETE SET DEFAULT NOT DEFERRABLE");
  }

  @Test
  void stands_in_the_order_that_mysql_wants() {
    ColumnText column = ColumnText.parse("`a` varchar(9) CHARACTER SET latin1 COLLATE latin1_bin");
    assertThat(column.nullable(false).with(Kind.COMMENT, "COMMENT 'x'"))
        .hasToString("`a` varchar(9) CHARACTER SET latin1 COLLATE latin1_bin NOT NULL COMMENT 'x'");
    assertThat(column.typed("bigint")).hasToString("`a` bigint");
    assertThat(column.typed("longtext"))
        .hasToString("`a` longtext CHARACTER SET latin1 COLLATE latin1_bin");
  }

  @Test
  void forgets_a_default_of_null_when_it_becomes_required() {
    assertThat(ColumnText.parse("`a` int DEFAULT NULL").nullable(false))
        .hasToString("`a` int NOT NULL");
  }

  @Test
  void a_type_takes_the_check_of_an_enumeration_with_it_and_no_other() {
    String listed = "s varchar(4) CHECK (\"S\" IN ('new', 'paid')) CHECK (s <> 'x')";
    assertThat(ColumnText.parse(listed).typed("text")).hasToString("s text CHECK (s <> 'x')");
  }
}
