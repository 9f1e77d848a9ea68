package workbook.migrate.ddl;

/** What a MySQL database says of itself. */
record LiveMySql(Live live) implements MySqlTables {
  @Override
  public String definition(String table, String column) {
    String quoted = "`" + table.replace("`", "``") + "`";
    return MySqlText.plain(live.rows("SHOW CREATE TABLE " + quoted).get(0).get(1));
  }

  @Override
  public boolean hasIndex(String name, String table) {
    return !live.rows(
            "SELECT 1 FROM information_schema.statistics WHERE table_schema = database()"
                + " AND index_name = ? AND table_name = ?",
            name,
            table)
        .isEmpty();
  }
}
