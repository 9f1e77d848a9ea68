package workbook.migrate;

import static workbook.migrate.Columns.*;
import static workbook.migrate.Constraint.Action.CASCADE;
import static workbook.migrate.Constraint.Action.SET_NULL;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** All operations of {@code alembic-sql.json}, by their names there, in our words. */
final class AlembicCases {
  private static final String P = "CREATE TABLE p (id INTEGER NOT NULL, PRIMARY KEY (id));";
  private static final String T = "CREATE TABLE t (a INTEGER, b INTEGER);";
  private static final String A = "CREATE TABLE a (id INTEGER, n VARCHAR(20));";
  private static final String TEXTS = "CREATE TABLE t (a VARCHAR(40), b VARCHAR(40));";

  private AlembicCases() {}

  static Map<String, AlembicCase> all() {
    Map<String, AlembicCase> cases = new HashMap<>();
    tables(cases);
    addedColumns(cases);
    alteredColumns(cases);
    indexes(cases);
    constraints(cases);
    rows(cases);
    batches(cases);
    return cases;
  }

  private static AlembicCase same(String before, Consumer<Operations> ours) {
    return AlembicCase.of(before, ours);
  }

  private static void tables(Map<String, AlembicCase> cases) {
    cases.put(
        "create_table basic",
        same(
            "",
            op ->
                op.createTable(
                    "account",
                    column("id", INTEGER).primaryKey(),
                    column("name", varchar(50)).notNull(),
                    column("description", varchar(200)),
                    column("bal", numeric(10, 2)).defaultValue(0),
                    column("active", BOOLEAN).defaultValue(true),
                    column("at", TIMESTAMP).defaultSql("CURRENT_TIMESTAMP"))));
    cases.put(
        "create_table constraints",
        same(
            P,
            op -> {
              op.createTable(
                  "t",
                  ifNotExists(),
                  column("id", BIGINT).primaryKey(),
                  column("pid", INTEGER),
                  column("q", INTEGER),
                  foreignKey("fk_t_p", "pid").references("p", "id").onDelete(CASCADE),
                  unique("uq_q", "q"),
                  check("ck_q", "q > 0"));
              op.commentTable("t", "tbl");
            }));
    cases.put(
        "create_table engine/charset",
        same("", op -> op.createTable("t", column("id", INTEGER).primaryKey())));
    cases.put("drop_table", same(T, op -> op.dropTable("t")));
    cases.put("drop_table if_exists", same("", op -> op.dropTableIfExists("t")));
    cases.put("rename_table", same(A, op -> op.renameTable("a", "b")));
    cases.put("table comment", same(T, op -> op.commentTable("t", "hello")).wantedOnSqlite(""));
    cases.put("drop table comment", same(T, op -> op.commentTable("t", "")).wantedOnSqlite(""));
    cases.put(
        "reserved/quoted names",
        same(
            "",
            op ->
                op.createTable("order", column("select", INTEGER), column("Mixed Case", INTEGER))));
    cases.put("version table", same("", op -> {}));
    cases.put("types", same("", AlembicCases::types));
  }

  private static void types(Operations op) {
    op.createTable(
        "ty",
        column("c0", SMALLINT),
        column("c1", INTEGER),
        column("c2", BIGINT),
        column("c3", FLOAT),
        column("c4", DOUBLE),
        column("c5", numeric(8, 3)),
        column("c6", varchar(9)),
        column("c7", TEXT),
        column("c8", DATE),
        column("c9", TIME),
        column("c10", TIMESTAMP),
        column("c11", nativeType("timestamp")),
        column("c12", BLOB),
        column("c13", BOOLEAN),
        column("c14", enumeration("x", "y")),
        column("c15", JSON),
        column("c16", nativeType("char(32)")),
        column("c17", nativeType("char(3)")),
        column("c18", varchar(7)),
        column("c19", TIMESTAMP));
  }

  private static void addedColumns(Map<String, AlembicCase> cases) {
    cases.put("add_column", same(T, op -> op.addColumn("t", column("c", varchar(20)))));
    cases.put(
        "add_column not null default",
        same(T, op -> op.addColumn("t", column("c", INTEGER).notNull().defaultValue(5))));
    cases.put(
        "add_column server_default fn",
        same(T, op -> op.addColumn("t", column("c", TIMESTAMP).defaultSql("CURRENT_TIMESTAMP"))));
    cases.put(
        "add_column fk",
        same(
                P + T,
                op -> {
                  op.addColumn("t", column("c", INTEGER));
                  op.addConstraint("t", foreignKey("fk_c", "c").references("p", "id"));
                })
            .wantedOnSqlite(
                "DROP TABLE t; CREATE TABLE t (a INTEGER, b INTEGER, c INTEGER,"
                    + " CONSTRAINT fk_c FOREIGN KEY (c) REFERENCES p (id))"));
    cases.put(
        "add_column inline_references",
        same(
                P + T,
                op -> {
                  op.addColumn("t", column("c", INTEGER));
                  op.addConstraint(
                      "t", foreignKey("t_ibfk_1", "c").references("p", "id").onDelete(CASCADE));
                })
            // MySQL names the index that it makes after a key without a name by the column.
            .wantedOnMySql(
                "ALTER TABLE t ADD COLUMN c INTEGER, ADD CONSTRAINT t_ibfk_1"
                    + " FOREIGN KEY (c) REFERENCES p (id) ON DELETE CASCADE"));
    cases.put(
        "add_column index",
        same(
            T,
            op -> {
              op.addColumn("t", column("c", INTEGER));
              op.createIndex("ix_t_c", "t", "c");
            }));
    cases.put(
        "add_column unique",
        same(T, op -> op.addColumn("t", column("c", INTEGER).unique()))
            .wantedOnSqlite(
                "DROP TABLE t; CREATE TABLE t (a INTEGER, b INTEGER, c INTEGER UNIQUE)"));
    cases.put(
        "add_column comment", same(T, op -> op.addColumn("t", column("c", INTEGER).comment("hi"))));
    cases.put(
        "add_column computed",
        same(T, op -> op.addColumn("t", column("c", INTEGER).generated("a+1"))));
    cases.put(
        "drop_column",
        same("CREATE TABLE t (a INTEGER, c INTEGER)", op -> op.dropColumn("t", "c")));
  }

  private static void alteredColumns(Map<String, AlembicCase> cases) {
    String free = "CREATE TABLE t (a INTEGER, c INTEGER);";
    String required = "CREATE TABLE t (a INTEGER, c INTEGER NOT NULL);";
    String text = "CREATE TABLE t (c VARCHAR(30) NOT NULL);";
    String big = "DROP TABLE t; CREATE TABLE t (a INTEGER, c BIGINT NOT NULL)";
    AlembicCase require = same(free, op -> op.alterColumn("t", "c", nullable(false)));
    cases.put("alter nullable false", require);
    cases.put(
        "alter nullable no existing_type",
        require.wantedOnMySql("ALTER TABLE t MODIFY c INTEGER NOT NULL"));
    AlembicCase enlarge =
        same(required, op -> op.alterColumn("t", "c", type(BIGINT))).wantedOnSqlite(big);
    cases.put("alter type", enlarge);
    cases.put("alter type forgets nullable", enlarge.wantedOnMySql(big));
    cases.put(
        "alter default",
        same(free, op -> op.alterColumn("t", "c", defaultValue(7)))
            .wantedOnSqlite("DROP TABLE t; CREATE TABLE t (a INTEGER, c INTEGER DEFAULT 7)"));
    cases.put(
        "drop default",
        same(
                "CREATE TABLE t (a INTEGER, c INTEGER DEFAULT 7)",
                op -> op.alterColumn("t", "c", noDefault()))
            .wantedOnSqlite("DROP TABLE t; CREATE TABLE t (a INTEGER, c INTEGER)"));
    AlembicCase rename = same(text, op -> op.alterColumn("t", "c", renamed("d")));
    cases.put("rename column", rename);
    cases.put(
        "rename column no type",
        rename.wantedOnMySql("ALTER TABLE t CHANGE c d VARCHAR(30) NOT NULL"));
    cases.put(
        "alter comment",
        same(free, op -> op.alterColumn("t", "c", comment("x"))).wantedOnSqlite(""));
    cases.put(
        "alter autoincrement",
        same(
                "CREATE TABLE t (c INTEGER NOT NULL, PRIMARY KEY (c))",
                op -> op.alterColumn("t", "c", autoIncrement(true)))
            .refusedOn("sqlite"));
  }

  private static void indexes(Map<String, AlembicCase> cases) {
    cases.put("create_index", same(T, op -> op.createIndex("ix", "t", "a", "b")));
    cases.put(
        "create_index unique ine",
        same(T, op -> op.createIndex(index("ix").on("t", "a").unique().ifNotExists()))
            .wantedOnMySql("CREATE UNIQUE INDEX ix ON t (a)"));
    cases.put(
        "create_index expr",
        same(TEXTS, op -> op.createIndex(index("ix").on("t", expression("lower(a)"))))
            .wantedOnMySql("CREATE INDEX ix ON t ((lower(a)))"));
    cases.put(
        "create_index mysql_length",
        same(TEXTS, op -> op.createIndex(index("ix").on("t", prefix("a", 10)))));
    cases.put(
        "create_index desc", same(T, op -> op.createIndex(index("ix").on("t", descending("a")))));
    cases.put("drop_index", same(T + "CREATE INDEX ix ON t (a);", op -> op.dropIndex("ix", "t")));
  }

  private static void constraints(Map<String, AlembicCase> cases) {
    String keyed = "CREATE TABLE t (id INTEGER NOT NULL, pid INTEGER);";
    cases.put(
        "create_unique",
        same(T, op -> op.addConstraint("t", unique("uq", "a", "b")))
            .wantedOnSqlite(made("a INTEGER, b INTEGER, CONSTRAINT uq UNIQUE (a, b)")));
    cases.put(
        "create_check",
        same(T, op -> op.addConstraint("t", check("ck", "a > 0")))
            .wantedOnSqlite(made("a INTEGER, b INTEGER, CONSTRAINT ck CHECK (a > 0)")));
    cases.put(
        "create_fk",
        same(
                P + keyed,
                op ->
                    op.addConstraint(
                        "t",
                        foreignKey("fk", "pid")
                            .references("p", "id")
                            .onDelete(SET_NULL)
                            .onUpdate(CASCADE)))
            .wantedOnSqlite(
                made(
                    "id INTEGER NOT NULL, pid INTEGER, CONSTRAINT fk FOREIGN KEY (pid)"
                        + " REFERENCES p (id) ON DELETE SET NULL ON UPDATE CASCADE")));
    cases.put(
        "create_pk",
        same(keyed, op -> op.addConstraint("t", primaryKey("id")))
            .wantedOnSqlite(made("id INTEGER NOT NULL, pid INTEGER, PRIMARY KEY (id)")));
    drops(cases);
  }

  private static void drops(Map<String, AlembicCase> cases) {
    String referring =
        "CREATE TABLE t (pid INTEGER, CONSTRAINT fk FOREIGN KEY (pid) REFERENCES p (id));";
    cases.put(
        "drop fk",
        same(P + referring, op -> op.dropConstraint("t", "fk"))
            .wantedOnSqlite(made("pid INTEGER")));
    AlembicCase unique =
        same(
                "CREATE TABLE t (a INTEGER, CONSTRAINT uq UNIQUE (a))",
                op -> op.dropConstraint("t", "uq"))
            .wantedOnSqlite(made("a INTEGER"));
    cases.put("drop unique", unique);
    cases.put("drop constraint no type", unique.wantedOnMySql("ALTER TABLE t DROP INDEX uq"));
    cases.put(
        "drop check",
        same(
                "CREATE TABLE t (a INTEGER, CONSTRAINT ck CHECK (a > 0))",
                op -> op.dropConstraint("t", "ck"))
            .wantedOnSqlite(made("a INTEGER")));
    cases.put(
        "drop pk",
        same("CREATE TABLE t (id INTEGER NOT NULL, PRIMARY KEY (id))", op -> op.dropPrimaryKey("t"))
            .wantedOnSqlite(made("id INTEGER NOT NULL")));
  }

  private static String made(String items) {
    return "DROP TABLE t; CREATE TABLE t (" + items + ")";
  }

  private static void rows(Map<String, AlembicCase> cases) {
    Map<String, Object> second = new HashMap<>(Map.of("id", 2));
    second.put("n", null);
    cases.put(
        "bulk_insert", same(A, op -> op.bulkInsert("a", Map.of("id", 1, "n", "O'Neil"), second)));
    cases.put(
        "bulk_insert multiinsert False",
        same(A, op -> op.bulkInsert("a", Map.of("id", 1, "n", "O'Neil"))));
    String filled = A + "INSERT INTO a VALUES (1, 'x'), (2, 'q');";
    cases.put(
        "execute update w inline_literal",
        same(filled, op -> op.execute("UPDATE a SET n = ? WHERE n = ?", "y", "x")));
    cases.put("execute text", same(filled, op -> op.execute("update a set n='z'")));
  }

  private static void batches(Map<String, AlembicCase> cases) {
    cases.put(
        "batch add col",
        same(T, op -> op.changeTable("t", t -> t.addColumn(column("foo", INTEGER)))));
    String before =
        "CREATE TABLE some_table (id INTEGER NOT NULL, n VARCHAR(5) NOT NULL, bar INTEGER,"
            + " PRIMARY KEY (id)); INSERT INTO some_table VALUES (1, 'x', 2);";
    cases.put(
        "batch multi copy_from",
        same(
                before,
                op ->
                    op.changeTable(
                        "some_table",
                        t -> {
                          t.addColumn(column("foo", INTEGER));
                          t.dropColumn("bar");
                          t.alterColumn("n", type(varchar(9)));
                          t.addConstraint(unique("uq_n", "n"));
                        }))
            .wantedOnMySql(
                "ALTER TABLE some_table ADD COLUMN foo INTEGER, DROP COLUMN bar,"
                    + " MODIFY n VARCHAR(9) NOT NULL, ADD CONSTRAINT uq_n UNIQUE (n)"));
    cases.put(
        "batch no copy_from drop",
        same(
                "CREATE TABLE t (a INTEGER, x INTEGER)",
                op -> op.changeTable("t", t -> t.dropColumn("x")))
            .wantedOnSqlite(made("a INTEGER")));
  }
}
