package workbook.migrate.ddl;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import workbook.migrate.Constraint;
import workbook.migrate.Index;

/**
 * An index of a table, as far as foreign keys can use it.
 *
 * @param columns those that are in it whole, up to the first that is not
 */
record KeyIndex(String name, List<String> columns) {
  static KeyIndex of(Index index) {
    return new KeyIndex(
        index.name(),
        index.parts().stream()
            .takeWhile(KeyIndex::isWhole)
            .map(it -> ((Index.Of) it).column())
            .toList());
  }

  private static boolean isWhole(Index.Part part) {
    return part instanceof Index.Of of && of.length() == 0;
  }

  /** The one that a constraint brings, none where it brings none. */
  static Stream<KeyIndex> of(Constraint constraint) {
    return constraint.accept(new OfConstraint());
  }

  /** Whether it begins with these columns. */
  boolean serves(List<String> wanted) {
    return columns.size() >= wanted.size()
        && lower(columns.subList(0, wanted.size())).equals(lower(wanted));
  }

  private static List<String> lower(List<String> names) {
    return names.stream().map(it -> it.toLowerCase(Locale.ROOT)).toList();
  }

  private record OfConstraint() implements Constraint.Visitor<Stream<KeyIndex>> {
    @Override
    public Stream<KeyIndex> primaryKey(Constraint.PrimaryKey key) {
      return Stream.of(new KeyIndex(Constraint.PrimaryKey.NAME, key.columns()));
    }

    @Override
    public Stream<KeyIndex> unique(Constraint.Unique unique) {
      return Stream.of(new KeyIndex(unique.name(), unique.columns()));
    }

    @Override
    public Stream<KeyIndex> check(Constraint.Check check) {
      return Stream.empty();
    }

    @Override
    public Stream<KeyIndex> foreignKey(Constraint.ForeignKey key) {
      return Stream.empty();
    }
  }
}
