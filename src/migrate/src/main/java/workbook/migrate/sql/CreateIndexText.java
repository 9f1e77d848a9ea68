package workbook.migrate.sql;

/** A CREATE INDEX statement. */
public record CreateIndexText(String sql) {
  /** Whether the index is about this column; it and its table may be called the same. */
  public boolean isAbout(String column) {
    return SqlTokens.of(sql)
        .group()
        .filter(it -> SqlTokens.of(sql.substring(it.begin())).mention(column))
        .isPresent();
  }
}
