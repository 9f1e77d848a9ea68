package workbook.migrate;

import java.util.List;

/** What a table is made of. */
public sealed interface TableItem permits Column, TableItem.Unique {

  /**
   * Lets no two rows have the same values in all these columns.
   *
   * @param name of the constraint
   */
  record Unique(String name, List<String> columns) implements TableItem {
    /** Copies the columns. */
    public Unique {
      columns = List.copyOf(columns);
    }
  }
}
