package workbook.migrate;

import static workbook.migrate.Columns.BIGINT;
import static workbook.migrate.Columns.INTEGER;
import static workbook.migrate.Columns.TEXT;
import static workbook.migrate.Columns.TIMESTAMP;
import static workbook.migrate.Columns.check;
import static workbook.migrate.Columns.column;
import static workbook.migrate.Columns.defaultSql;
import static workbook.migrate.Columns.descending;
import static workbook.migrate.Columns.enumeration;
import static workbook.migrate.Columns.expression;
import static workbook.migrate.Columns.foreignKey;
import static workbook.migrate.Columns.index;
import static workbook.migrate.Columns.nativeType;
import static workbook.migrate.Columns.noDefault;
import static workbook.migrate.Columns.nullable;
import static workbook.migrate.Columns.numeric;
import static workbook.migrate.Columns.renamed;
import static workbook.migrate.Columns.type;
import static workbook.migrate.Columns.unique;
import static workbook.migrate.Columns.varchar;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import workbook.migrate.RandomTable.Made;

/**
 * A change of a random table, and its reverse.
 *
 * @param what a few words, for whoever reads a failure
 * @param touches what it adds, takes away or changes, as a difference of schemas calls it
 * @param isNewName whether it gives a new name, which is then said in many places
 * @param end how far all is as before after {@code back}
 */
record RandomChange(
    String what,
    Consumer<Operations> there,
    Consumer<Operations> back,
    Set<String> touches,
    boolean isNewName,
    End end) {
  /** How a way there and back ends. */
  enum End {
    ELSEWHERE,
    SAME_MEANING,
    SAME_WORDS
  }

  private static final List<Column> NEW =
      List.of(
          column("n 1", INTEGER),
          column("n 1", varchar(9)).notNull().defaultValue("a'b"),
          column("n 1", TIMESTAMP).defaultSql("CURRENT_TIMESTAMP"),
          column("n 1", varchar(9)).unique(),
          column("n 1", enumeration("x", "y'")).notNull().defaultValue("x"),
          column("n 1", INTEGER).generated("1 + 1"),
          column("n 1", TEXT).collation("NOCASE").comment("x"),
          column("n 1", numeric(9, 2)).notNull().defaultSql("(1) + (2)"));

  /** A change that this table allows. */
  static RandomChange of(RandomSqlite database) {
    Made some = database.pick(database.columns(Made::isPlain));
    Of of = new Of(database.table, some.name());
    return switch (database.random.nextInt(13)) {
      case 0 -> of.added(database.pick(NEW));
      case 1 -> of.renameColumn();
      case 2 -> of.renameTable();
      case 3 -> of.checked();
      case 4 -> of.uniqueColumn();
      case 5 -> of.pointing();
      case 6 -> of.indexed();
      case 7 -> of.withDefault();
      case 8 -> of.many();
      case 9 -> of.generated();
      case 10 -> some.isFree() ? of.dropped() : of.rebuild();
      case 11 -> some.isRequired() ? of.nullability() : of.rebuild();
      default -> some.isText() && !database.isStrict() ? of.retype(some.type()) : of.rebuild();
    };
  }

  /** Changes of a table and one of its columns. */
  private record Of(String t, String c) {
    private static RandomChange change(
        String what, Consumer<Operations> there, Consumer<Operations> back, String... touches) {
      return new RandomChange(what, there, back, Set.of(touches), false, End.SAME_WORDS);
    }

    private static RandomChange rename(
        String what, Consumer<Operations> there, Consumer<Operations> back) {
      return new RandomChange(what, there, back, Set.of(), true, End.SAME_WORDS);
    }

    RandomChange rebuild() {
      return change("rebuild", op -> op.changeTable(t, x -> {}), op -> op.changeTable(t, x -> {}));
    }

    /** The name of NOT NULL, and what was to be done on conflict, go with it. */
    RandomChange nullability() {
      return new RandomChange(
          "nullable " + c,
          op -> op.alterColumn(t, c, nullable(true)),
          op -> op.alterColumn(t, c, nullable(false)),
          Set.of(t + "." + c),
          false,
          End.SAME_MEANING);
    }

    RandomChange retype(String old) {
      return change(
          "type " + c,
          op -> op.alterColumn(t, c, type(varchar(77))),
          op -> op.alterColumn(t, c, type(nativeType(old))),
          t + "." + c);
    }

    RandomChange renameColumn() {
      String next = "neu \"名\"";
      return rename(
          "rename " + c,
          op -> op.alterColumn(t, c, renamed(next)),
          op -> op.alterColumn(t, next, renamed(c)));
    }

    RandomChange renameTable() {
      String next = "neu \"表\"";
      return rename("rename", op -> op.renameTable(t, next), op -> op.renameTable(next, t));
    }

    RandomChange checked() {
      return change(
          "check",
          op -> op.addConstraint(t, check("it's ck", "3 > 2")),
          op -> op.dropConstraint(t, "it's ck"),
          t + " check 3 > 2");
    }

    RandomChange uniqueColumn() {
      return change(
          "unique",
          op ->
              op.changeTable(
                  t,
                  x -> {
                    x.addColumn(column("u1", INTEGER));
                    x.addConstraint(unique("uq \"1\"", "u1"));
                  }),
          op -> {
            op.dropConstraint(t, "uq \"1\"");
            op.dropColumn(t, "u1");
          },
          t + ".u1",
          t + " unique [u1]");
    }

    RandomChange pointing() {
      Constraint key =
          foreignKey("fk '1'", "f1")
              .references("parent", "id")
              .onDelete(Constraint.Action.SET_NULL);
      return change(
          "foreign key",
          op -> {
            op.addColumn(t, column("f1", INTEGER));
            op.addConstraint(t, key);
          },
          op -> {
            op.dropConstraint(t, "fk '1'");
            op.dropColumn(t, "f1");
          },
          t + ".f1",
          t + " [f1]");
    }

    RandomChange indexed() {
      Index index = index("new ix").on(t, descending(c), expression("1 + 1")).where("1");
      return change(
          "index",
          op -> op.createIndex(index),
          op -> op.dropIndex("new ix", t),
          t + " index new ix");
    }

    RandomChange withDefault() {
      return change(
          "default",
          op ->
              op.changeTable(
                  t,
                  x -> {
                    x.addColumn(column("d1", varchar(9)).defaultValue("x'y"));
                    x.alterColumn("d1", defaultSql("lower('X') || upper('y')"));
                  }),
          op -> {
            op.alterColumn(t, "d1", noDefault());
            op.dropColumn(t, "d1");
          },
          t + ".d1");
    }

    RandomChange many() {
      return change(
          "many at once " + c,
          op ->
              op.changeTable(
                  t,
                  x -> {
                    x.alterColumn(c, renamed("weg"));
                    x.addColumn(column(c, INTEGER));
                    x.alterColumn(c, type(BIGINT));
                    x.dropColumn(c);
                    x.alterColumn("weg", renamed(c));
                  }),
          op -> {});
    }

    RandomChange generated() {
      Column stored = column("s1", INTEGER).generatedStored("1 + 1");
      return change(
          "stored",
          op -> op.addColumn(t, stored),
          op -> op.dropColumn(t, "s1"),
          t + ".s1",
          t + ".s1 is");
    }

    RandomChange dropped() {
      Set<String> gone = Set.of(t + "." + c, t + "." + c + " is");
      return new RandomChange(
          "drop " + c, op -> op.dropColumn(t, c), op -> {}, gone, false, End.ELSEWHERE);
    }

    RandomChange added(Column column) {
      return change(
          "add " + column,
          op -> op.addColumn(t, column),
          op -> op.dropColumn(t, "n 1"),
          t + ".n 1",
          t + ".n 1 is",
          t + " unique [n 1]",
          t + " check \"n 1\" IN ('x', 'y''')");
    }
  }
}
