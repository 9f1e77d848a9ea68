package workbook.migrate.catalogue;

import java.util.Optional;
import workbook.migrate.Column;
import workbook.migrate.ColumnChange;
import workbook.migrate.ColumnPlace;
import workbook.migrate.TableOption;
import workbook.migrate.operation.AddConstraint;
import workbook.migrate.operation.BulkInsert;
import workbook.migrate.operation.ChangeTable;
import workbook.migrate.operation.CommentTable;
import workbook.migrate.operation.DropConstraint;
import workbook.migrate.operation.Operation;
import workbook.migrate.operation.RenameTable;
import workbook.migrate.operation.RunJava;

/** What each operation does to the tables of a replay. */
record Effects(Replay replay) implements Operation.Visitor<Effects> {
  @Override
  public Effects createTable(Operation.CreateTable operation) {
    Optional<CatalogueTable> there = replay.find(operation.table());
    if (there.isPresent() && operation.is(TableOption.IF_NOT_EXISTS)) {
      return this;
    }
    if (there.isPresent()) {
      replay.doubt("catalogue-there", operation.table(), operation.table());
    }
    replay.put(CatalogueTable.of(operation));
    return this;
  }

  @Override
  public Effects dropTable(Operation.DropTable operation) {
    Optional<CatalogueTable> there = replay.find(operation.table());
    if (there.isEmpty() && operation.ifExists()) {
      return this;
    }
    replay.remove(replay.table(operation.table()));
    return this;
  }

  @Override
  public Effects renameTable(RenameTable operation) {
    CatalogueTable table = replay.table(operation.table());
    replay.outdate(table.name(), table.name());
    CatalogueTable renamed =
        new TableEdit(replay.table(table.name())).rename(operation.name()).done();
    replay.remove(table);
    replay.put(renamed);
    replay.editAll(
        it -> it.lead(table.name(), key -> ForeignKeys.to(key, operation.name(), key.targets())));
    return this;
  }

  @Override
  public Effects commentTable(CommentTable operation) {
    replay.edit(operation.table(), it -> it.comment(operation.comment()));
    return this;
  }

  @Override
  public Effects addColumn(Operation.AddColumn operation) {
    String name = operation.column().name();
    if (replay.table(operation.table()).column(name).isPresent()) {
      replay.doubt("catalogue-column-there", name, operation.table());
      return this;
    }
    ColumnPlace place = operation.place();
    if (place != null && place.after() != null) {
      column(operation.table(), place.after());
    }
    replay.edit(operation.table(), it -> it.add(operation.column(), place));
    return this;
  }

  @Override
  public Effects dropColumn(Operation.DropColumn operation) {
    column(operation.table(), operation.column())
        .ifPresent(column -> drop(replay.table(operation.table()).name(), column));
    return this;
  }

  private void drop(String table, Column column) {
    replay.edit(table, it -> it.drop(column));
    replay.removeParts(it -> it.isIndexOf(table, column.name()));
  }

  private Optional<Column> column(String table, String column) {
    Optional<Column> there = replay.table(table).column(column);
    if (there.isEmpty()) {
      replay.doubt("catalogue-no-column", column, table);
    }
    return there;
  }

  @Override
  public Effects alterColumn(Operation.AlterColumn operation) {
    column(operation.table(), operation.column()).ifPresent(it -> alter(operation, it));
    return this;
  }

  private void alter(Operation.AlterColumn operation, Column column) {
    Column changed = ColumnCopy.changed(column, operation.changes());
    Column inPlace = new ColumnCopy(changed).name(column.name());
    replay.edit(operation.table(), it -> it.replace(inPlace));
    if (operation.changes().stream().anyMatch(ColumnChange.NewName.class::isInstance)) {
      rename(operation.table(), inPlace, changed.name());
    }
  }

  private void rename(String table, Column column, String next) {
    replay.outdate(table, column.name());
    replay.edit(table, it -> it.rename(column, next));
    String name = replay.table(table).name();
    replay.editAll(
        it ->
            it.lead(
                name,
                key ->
                    ForeignKeys.to(
                        key, key.table(), Names.replaced(key.targets(), column.name(), next))));
  }

  @Override
  public Effects createIndex(Operation.CreateIndex operation) {
    String table = operation.index().table();
    String name = operation.index().name();
    boolean isThere = replay.table(table).index(name).isPresent();
    if (isThere && !operation.index().isIfNotExists()) {
      replay.doubt("catalogue-index-there", name, table);
    }
    if (!isThere) {
      replay.edit(table, it -> it.add(operation.index()));
    }
    return this;
  }

  @Override
  public Effects dropIndex(Operation.DropIndex operation) {
    TableEdit edit = new TableEdit(replay.table(operation.table()));
    if (edit.dropIndex(operation.name())) {
      replay.put(edit.done());
    } else if (!replay.removePart(operation.name()) && !operation.ifExists()) {
      replay.doubt("catalogue-no-index", operation.name(), operation.table());
    }
    return this;
  }

  @Override
  public Effects addConstraint(AddConstraint operation) {
    String name = operation.constraint().name();
    if (replay.table(operation.table()).constraint(name).isPresent()) {
      replay.doubt("catalogue-constraint-there", name, operation.table());
      return this;
    }
    replay.edit(operation.table(), it -> it.add(operation.constraint()));
    return this;
  }

  @Override
  public Effects dropConstraint(DropConstraint operation) {
    CatalogueTable table = replay.table(operation.table());
    TableEdit edit = new TableEdit(table);
    if (edit.dropConstraint(operation.name())) {
      replay.put(edit.done());
    } else {
      replay.doubt("catalogue-no-constraint", operation.name(), operation.table());
    }
    return this;
  }

  /** Rows only; but the table must be there. */
  @Override
  public Effects bulkInsert(BulkInsert operation) {
    replay.table(operation.table());
    return this;
  }

  @Override
  public Effects changeTable(ChangeTable operation) {
    operation.changes().forEach(it -> it.accept(this));
    return this;
  }

  @Override
  public Effects execute(Operation.Execute operation) {
    RawSql raw = RawSql.of(operation.sql());
    if (raw.made().isPresent()) {
      replay.add(raw.made().get());
    } else if (raw.dropped().isPresent()) {
      replay.removeNamed(raw.dropped().get());
    } else if (!raw.keepsSchema()) {
      replay.unseen();
    }
    return this;
  }

  @Override
  public Effects runJava(RunJava operation) {
    replay.unseen();
    return this;
  }
}
