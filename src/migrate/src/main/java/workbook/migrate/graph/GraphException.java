package workbook.migrate.graph;

import workbook.migrate.MigrationException;

/** The revisions make no graph, or a target names none of them. */
public final class GraphException extends MigrationException {
  private static final long serialVersionUID = 1L;

  private final String key;

  GraphException(String key, Object... arguments) {
    super(null, key, arguments);
    this.key = key;
  }

  /** Which kind of error it is, such as {@code unknown-revision}. */
  public String key() {
    return key;
  }
}
