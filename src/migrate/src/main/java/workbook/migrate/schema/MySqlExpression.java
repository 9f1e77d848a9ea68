package workbook.migrate.schema;

/** An expression as MySQL's catalogue tells it, with its texts escaped once more than SQL wants. */
final class MySqlExpression {
  private MySqlExpression() {}

  /** As it can stand in a statement; each text is said to be of the usual encoding, which it is. */
  static String of(String told) {
    return told.replace("\\'", "'").replace("\\\\", "\\").replace("_utf8mb4'", "'");
  }
}
