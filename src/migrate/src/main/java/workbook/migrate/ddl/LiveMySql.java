package workbook.migrate.ddl;

import workbook.migrate.sql.CreateTableText;

/** What a MySQL database says of itself. */
record LiveMySql(Live live) implements MySqlTables {
  @Override
  public CreateTableText definition(String table, String column) {
    String quoted = "`" + table.replace("`", "``") + "`";
    String sql = live.rows("SHOW CREATE TABLE " + quoted).get(0).get(1);
    return CreateTableText.parse(table, MySqlText.plain(sql));
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
