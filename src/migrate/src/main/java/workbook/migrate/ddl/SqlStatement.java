package workbook.migrate.ddl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement, and the values that take the places of its question marks. */
public record SqlStatement(String sql, List<@Nullable Object> values) {
  static SqlStatement of(String sql) {
    return new SqlStatement(sql, List.of());
  }
}
