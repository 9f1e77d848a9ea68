package workbook.migrate;

import static workbook.migrate.Columns.BOOLEAN;
import static workbook.migrate.Columns.INTEGER;
import static workbook.migrate.Columns.TEXT;
import static workbook.migrate.Columns.after;
import static workbook.migrate.Columns.check;
import static workbook.migrate.Columns.column;
import static workbook.migrate.Columns.defaultSql;
import static workbook.migrate.Columns.enumeration;
import static workbook.migrate.Columns.first;
import static workbook.migrate.Columns.foreignKey;
import static workbook.migrate.Columns.noDefault;
import static workbook.migrate.Columns.nullable;
import static workbook.migrate.Columns.renamed;
import static workbook.migrate.Columns.type;
import static workbook.migrate.Columns.unique;
import static workbook.migrate.Columns.varchar;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import workbook.migrate.graph.Node;

/** Revisions that change two tables in ways that a seed chooses; each of them can be done. */
final class RandomChain {
  private static final List<String> NAMES = List.of("a", "b c", "select", "名前", "d'e");

  private final Random random;
  private final List<Node> nodes = new ArrayList<>();

  /** Columns of the table, beside its key. */
  private final List<String> columns = new ArrayList<>();

  /** Those of them that take any default and other types. */
  private final List<String> plain = new ArrayList<>();

  private final List<String> uniques = new ArrayList<>();
  private final List<String> checks = new ArrayList<>();
  private final List<String> indexes = new ArrayList<>();
  private String table = "first";
  private boolean points;
  private int count;

  private RandomChain(long seed) {
    random = new Random(seed);
  }

  static Migrations of(long seed, int length) {
    RandomChain chain = new RandomChain(seed);
    chain.add(
        op -> {
          op.createTable("other", column("id", INTEGER).primaryKey(), column("n", INTEGER));
          op.createTable("first", column("id", INTEGER).primaryKey(), column("n", INTEGER));
          op.execute("INSERT INTO other (id, n) VALUES (1, 1)");
          op.execute("INSERT INTO first (id, n) VALUES (1, 1), (2, 2)");
        });
    while (chain.nodes.size() < length) {
      chain.next();
    }
    return Migrations.ofNodes(chain.nodes);
  }

  private void add(Consumer<Operations> upgrade) {
    String id = "r" + nodes.size();
    List<String> parents = nodes.isEmpty() ? List.of() : List.of("r" + (nodes.size() - 1));
    ReversibleMigration migration = upgrade::accept;
    nodes.add(new Node(id, parents, List.of(), List.of(), "", "random", "Random.java", migration));
  }

  private void next() {
    switch (random.nextInt(10)) {
      case 0, 1, 2 -> addColumn();
      case 3 -> alterColumn();
      case 4 -> renameColumn();
      case 5 -> dropColumn();
      case 6 -> index();
      case 7 -> constraint();
      case 8 -> key();
      default -> renameTable();
    }
  }

  private String fresh() {
    count++;
    return NAMES.get(random.nextInt(NAMES.size())) + count;
  }

  private void addColumn() {
    String name = fresh();
    Column column =
        switch (random.nextInt(6)) {
          case 0 -> column(name, INTEGER);
          case 1 -> column(name, varchar(20)).notNull().defaultValue("it's \\ " + name);
          case 2 -> column(name, BOOLEAN).notNull().defaultValue(random.nextBoolean());
          case 3 -> column(name, TEXT).comment("says '" + name + "' \\");
          case 4 -> column(name, enumeration("x", "y'")).notNull().defaultValue("x");
          default -> column(name, INTEGER).unique();
        };
    String owner = table;
    String other = columns.isEmpty() ? "" : columns.get(random.nextInt(columns.size()));
    columns.add(name);
    if (column.nullable() && !column.isUnique()) {
      plain.add(name);
    }
    switch (random.nextInt(4)) {
      case 0 -> add(op -> op.addColumn(owner, column, other.isEmpty() ? first() : after(other)));
      case 1 -> add(op -> op.addColumn(owner, column, first()));
      default -> add(op -> op.addColumn(owner, column));
    }
  }

  private boolean isFree(String column) {
    return checks.stream().noneMatch(it -> it.endsWith("/" + column))
        && uniques.stream().noneMatch(it -> it.endsWith("/" + column));
  }

  private List<String> free() {
    return columns.stream().filter(this::isFree).toList();
  }

  private void alterColumn() {
    if (free().isEmpty()) {
      return;
    }
    String owner = table;
    String column = pick(free());
    List<ColumnChange> changes =
        List.of(
            nullable(true),
            defaultSql("length('x')"),
            noDefault(),
            type(varchar(40)),
            nullable(true));
    ColumnChange one = plain.contains(column) ? pick(changes) : nullable(true);
    add(op -> op.alterColumn(owner, column, one));
  }

  private void renameColumn() {
    if (free().isEmpty()) {
      return;
    }
    String owner = table;
    String column = pick(free());
    String next = fresh();
    columns.replaceAll(it -> it.equals(column) ? next : it);
    plain.replaceAll(it -> it.equals(column) ? next : it);
    indexes.replaceAll(it -> it.replace("/" + column, "/" + next));
    add(op -> op.alterColumn(owner, column, renamed(next)));
  }

  private void dropColumn() {
    if (free().isEmpty()) {
      return;
    }
    String owner = table;
    String column = pick(free());
    columns.remove(column);
    indexes.removeIf(it -> it.endsWith("/" + column));
    add(op -> op.dropColumn(owner, column));
  }

  private void index() {
    String owner = table;
    if (!indexes.isEmpty() && random.nextBoolean()) {
      String gone = pick(indexes);
      indexes.remove(gone);
      add(op -> op.dropIndex(name(gone), owner));
    } else {
      String name = fresh();
      indexes.add(name + "/n");
      add(op -> op.createIndex(name, owner, "n"));
    }
  }

  private void constraint() {
    String owner = table;
    if (!checks.isEmpty() && random.nextBoolean()) {
      String gone = pick(checks);
      checks.remove(gone);
      add(op -> op.dropConstraint(owner, name(gone)));
    } else if (!uniques.isEmpty() && random.nextBoolean()) {
      String gone = pick(uniques);
      uniques.remove(gone);
      add(op -> op.dropConstraint(owner, name(gone)));
    } else if (random.nextBoolean()) {
      String name = fresh();
      checks.add(name + "/n");
      add(op -> op.addConstraint(owner, check(name, "n > 0")));
    } else {
      String name = fresh();
      uniques.add(name + "/n");
      add(op -> op.addConstraint(owner, unique(name, "n")));
    }
  }

  private void key() {
    String owner = table;
    points = !points;
    add(
        points
            ? op -> {
              op.addColumn(owner, column("other_id", INTEGER));
              op.addConstraint(owner, foreignKey("fk", "other_id").references("other", "id"));
            }
            : op -> {
              op.dropConstraint(owner, "fk");
              op.dropIndexIfExists("fk", owner);
              op.dropColumn(owner, "other_id");
            });
  }

  private void renameTable() {
    String old = table;
    table = fresh();
    String next = table;
    add(op -> op.renameTable(old, next));
  }

  private static String name(String entry) {
    return entry.substring(0, entry.lastIndexOf('/'));
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
