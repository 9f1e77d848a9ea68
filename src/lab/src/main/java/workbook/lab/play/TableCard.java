package workbook.lab.play;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table as the page draws it. */
record TableCard(
    String table,
    List<ColumnCard> columns,
    List<ForeignKeyCard> foreignKeys,
    List<IndexCard> indexes) {

  /** A column; its type as the database says it. */
  record ColumnCard(
      String name,
      String type,
      boolean nullable,
      boolean primaryKey,
      boolean unique,
      @JsonProperty("default") @Nullable String defaultValue) {}

  /** Columns that lead to another table's. */
  record ForeignKeyCard(List<String> columns, String table, List<String> references) {}

  /** An index that is not there for a key. */
  record IndexCard(String name, List<String> columns, boolean unique) {}
}
