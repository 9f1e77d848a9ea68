package workbook.migrate.sql;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a column's definition says after the type.
 *
 * @param constraint its name where it is said with one, else null
 * @param text without the name, as it stands
 */
public record Clause(Kind kind, @Nullable String constraint, String text) {

  /** What a clause says, in the order in which MySQL wants to be told. */
  public enum Kind {
    /** Of MySQL, a part of the type. */
    CHARACTER_SET,
    COLLATE,
    GENERATED,
    NOT_NULL,
    NULL,
    DEFAULT,
    PRIMARY_KEY,
    UNIQUE,
    CHECK,
    REFERENCES,
    AUTO_INCREMENT,
    COMMENT,
    /** What no operation touches. */
    OTHER
  }

  static Clause of(Kind kind, String text) {
    return new Clause(kind, null, text);
  }

  /** The clause as it stands in a definition. */
  @Override
  public String toString() {
    return constraint == null ? text : "CONSTRAINT " + constraint + " " + text;
  }
}
