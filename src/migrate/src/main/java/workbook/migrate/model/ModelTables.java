package workbook.migrate.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.InitCommand;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.model.relational.internal.SqlStringGenerationContextImpl;
import org.hibernate.mapping.CheckConstraint;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;
import workbook.migrate.Columns;
import workbook.migrate.Constraint;
import workbook.migrate.Index;
import workbook.migrate.TableItem;
import workbook.migrate.ddl.Ddl;
import workbook.migrate.operation.Operation;

/** Turns Hibernate's tables into ours. */
final class ModelTables {
  /** MySQL takes no longer name of a constraint. */
  private static final int LONGEST_NAME = 64;

  private final RenameHints hints;
  private final Predicate<Table> isHere;
  private final ModelColumns columns;
  private final SqlStringGenerationContext context;

  /** Reads tables of which those are of the same schema that pass a test. */
  ModelTables(Metadata metadata, Ddl ddl, Predicate<Table> isHere) {
    this.hints = RenameHints.of(metadata);
    this.isHere = isHere;
    this.columns = new ModelColumns(metadata, ddl);
    this.context =
        SqlStringGenerationContextImpl.forTests(metadata.getDatabase().getJdbcEnvironment());
  }

  ModelTable table(Table table) {
    return new ModelTable(
        new Operation.CreateTable(table.getName(), items(table)),
        table.getForeignKeyCollection().stream()
            .filter(it -> it.isCreationEnabled() && it.isPhysicalConstraint())
            .filter(it -> isHere.test(it.getReferencedTable()))
            .map(ModelTables::foreignKey)
            .toList(),
        table.getIndexes().values().stream().map(it -> index(table, it)).toList(),
        table.getComment(),
        rows(table),
        hints.formerName(table),
        hints.formerColumns(table));
  }

  private List<TableItem> items(Table table) {
    List<TableItem> items = new ArrayList<>();
    table.getColumns().forEach(it -> items.add(columns.column(table, it)));
    if (table.getPrimaryKey() != null && table.getPrimaryKey().getColumnSpan() > 1) {
      items.add(Columns.primaryKey(names(table.getPrimaryKey().getColumns())));
    }
    items.addAll(uniques(table));
    items.addAll(checks(table));
    return items;
  }

  /** Of a column that is unique by itself, Hibernate makes no key. */
  private static List<Constraint> uniques(Table table) {
    List<Constraint> uniques = new ArrayList<>();
    for (UniqueKey key : table.getUniqueKeys().values()) {
      if (!table.isRedundantUniqueKey(key)) {
        uniques.add(Columns.unique(plain(key.getName()), names(key.getColumns())));
      }
    }
    for (Column column : table.getColumns()) {
      if (isUniqueAlone(table, column)) {
        String given = column.getUniqueKeyName();
        String name = given == null ? "uk_" + table.getName() + "_" + column.getName() : given;
        uniques.add(Columns.unique(fitting(plain(name)), column.getName()));
      }
    }
    return uniques;
  }

  private static boolean isUniqueAlone(Table table, Column column) {
    boolean isKey = table.getPrimaryKey() != null && isOnly(column, table.getPrimaryKey());
    return column.isUnique()
        && !isKey
        && table.getUniqueKeys().values().stream().noneMatch(it -> isOnly(column, it));
  }

  private static boolean isOnly(Column column, org.hibernate.mapping.Constraint key) {
    return key.getColumns().equals(List.of(column));
  }

  /** A name that was written in quotes comes from Hibernate in them. */
  private static String plain(String name) {
    return Identifier.toIdentifier(name).getText();
  }

  private static String fitting(String name) {
    return name.substring(Math.max(0, name.length() - LONGEST_NAME));
  }

  private static List<Constraint> checks(Table table) {
    List<Constraint> checks = new ArrayList<>();
    for (Column column : table.getColumns()) {
      for (CheckConstraint check : column.getCheckConstraints()) {
        checks.add(check(check, table.getName() + "_" + column.getName(), checks.size()));
      }
    }
    for (CheckConstraint check : table.getChecks()) {
      checks.add(check(check, table.getName(), checks.size()));
    }
    return checks;
  }

  /** One without a name gets one, for it must be possible to drop it. */
  private static Constraint check(CheckConstraint check, String of, int number) {
    String made = "ck_" + of + (check.isNamed() ? "" : "_" + (number + 1));
    String name = check.isNamed() ? plain(check.getName()) : made;
    return Columns.check(fitting(name), check.getConstraint());
  }

  private static Constraint.ForeignKey foreignKey(ForeignKey key) {
    List<Column> targets =
        key.isReferenceToPrimaryKey()
            ? key.getReferencedTable().getPrimaryKey().getColumns()
            : key.getReferencedColumns();
    Constraint.ForeignKey made =
        Columns.foreignKey(plain(key.getName()), names(key.getColumns()))
            .references(key.getReferencedTable().getName(), names(targets));
    OnDeleteAction action = key.getOnDeleteAction();
    return action == null || action == OnDeleteAction.NO_ACTION
        ? made
        : made.onDelete(Constraint.Action.valueOf(action.name()));
  }

  private Index index(Table table, org.hibernate.mapping.Index index) {
    Map<Selectable, String> orders = index.getSelectableOrderMap();
    Index.Part[] parts =
        index.getSelectables().stream()
            .map(it -> part(it, orders.getOrDefault(it, "")))
            .toArray(Index.Part[]::new);
    Index made = Columns.index(plain(index.getName())).on(table.getName(), parts);
    return index.isUnique() ? made.unique() : made;
  }

  private static Index.Part part(Selectable selectable, String order) {
    if (selectable instanceof Column column) {
      return order.toLowerCase(Locale.ROOT).startsWith("desc")
          ? Columns.descending(column.getName())
          : Columns.ascending(column.getName());
    }
    return Columns.expression(selectable.getText());
  }

  private List<String> rows(Table table) {
    List<String> rows = new ArrayList<>();
    for (InitCommand command : table.getInitCommands(context)) {
      rows.addAll(Arrays.asList(command.initCommands()));
    }
    return rows;
  }

  private static String[] names(List<Column> columns) {
    return columns.stream().map(Column::getName).toArray(String[]::new);
  }
}
