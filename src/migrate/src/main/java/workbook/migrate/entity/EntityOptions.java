package workbook.migrate.entity;

import java.util.Set;

/**
 * How entities are written.
 *
 * @param packageName empty for none
 * @param enumerations columns that are to be enums, as {@code table.column}: those of which the
 *     database tells the values, by an enumeration or by a check such as {@code x IN ('a', 'b')}
 */
public record EntityOptions(String packageName, Set<String> enumerations) {
  /** Without a package, and without enums. */
  public static final EntityOptions USUAL = new EntityOptions("", Set.of());

  /** Copies the set. */
  public EntityOptions {
    enumerations = Set.copyOf(enumerations);
  }

  /** The same, in a package. */
  public EntityOptions in(String name) {
    return new EntityOptions(name, enumerations);
  }

  /** The same, with these columns as enums. */
  public EntityOptions withEnums(String... columns) {
    return new EntityOptions(packageName, Set.of(columns));
  }
}
