package workbook.migrate;

/** Names of tables, columns, indexes. */
final class Names {
  private Names() {}

  /** The name, which may have any characters but must have one. */
  static String checked(String name) {
    if (name.isBlank()) {
      throw MigrationException.of("empty-name");
    }
    return name;
  }
}
