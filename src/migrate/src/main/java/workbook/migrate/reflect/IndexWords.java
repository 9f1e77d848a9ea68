package workbook.migrate.reflect;

import workbook.migrate.schema.Table;

/** What an entity can say of indexes. */
public final class IndexWords {
  private IndexWords() {}

  /** Whether it is of whole columns and all rows; of others an entity can't tell. */
  public static boolean canBeSaid(Table table, Table.Index index) {
    return index.where() == null
        && index.kind() == null
        && !index.invisible()
        && index.columns().stream().allMatch(it -> table.column(it).isPresent())
        && index.parts().stream().noneMatch(it -> it.contains(Table.Index.COLLATE))
        && index.parts().stream().noneMatch(it -> it.replace(" desc", "").endsWith(")"));
  }
}
