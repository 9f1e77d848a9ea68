package workbook.migrate;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What finds rows otherwise than in order, as MySQL can.
 *
 * @param way by the words of a text, or by where something lies
 * @param parser what takes a text apart, null for the server's own; {@code ngram} for Japanese,
 *     which puts nothing between words
 */
public record IndexKind(Way way, @Nullable String parser) {
  /** How rows are found. */
  public enum Way {
    /** By words. */
    FULLTEXT,
    /** By place. */
    SPATIAL
  }

  static final IndexKind WORDS = new IndexKind(Way.FULLTEXT, null);
  static final IndexKind PLACE = new IndexKind(Way.SPATIAL, null);

  /** As it is read: {@code fulltext with parser ngram}. */
  @Override
  public String toString() {
    return way.name().toLowerCase(Locale.ROOT) + (parser == null ? "" : " with parser " + parser);
  }
}
