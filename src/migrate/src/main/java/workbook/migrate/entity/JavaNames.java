package workbook.migrate.entity;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Names of classes and attributes, made from those of tables and columns; each only once. */
final class JavaNames {
  /** What the sources mean by these names is no entity. */
  private static final Set<String> TAKEN =
      Set.of(
          "Entity Table Column Id IdClass Index UniqueConstraint CheckConstraint JoinColumn"
              .split(" "));

  private static final Set<String> ALSO_TAKEN =
      Set.of(
          ("JoinColumns JoinTable ManyToMany ManyToOne ForeignKey GeneratedValue GenerationType"
                  + " Enumerated EnumType FetchType ColumnDefault GeneratedColumn Collate OnDelete"
                  + " OnDeleteAction Set HashSet Serializable Objects Object Override String Integer"
                  + " Long Short Byte Boolean Double Float Key Version Lob Embeddable Transient")
              .split(" "));

  private final Set<String> given = new HashSet<>();

  /** A name like {@code OrderLine}. */
  String forClass(String name) {
    String words = capitalized(name);
    boolean taken = TAKEN.contains(words) || ALSO_TAKEN.contains(words);
    return once(valid(taken ? words + "Entity" : words, "Table"));
  }

  /** A name like {@code orderLine}. */
  String forAttribute(String name) {
    String words = capitalized(name);
    String small = words.isEmpty() ? "" : words.substring(0, 1).toLowerCase(Locale.ROOT);
    return once(valid(small + words.substring(small.length()), "column"));
  }

  private String once(String name) {
    String free = name;
    for (int i = 2; !given.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = name + i;
    }
    return free;
  }

  static String capitalized(String name) {
    List<String> words = Arrays.asList(name.split("[^\\p{L}\\p{N}]+"));
    return words.stream()
        .filter(it -> !it.isEmpty())
        .map(it -> it.equals(it.toUpperCase(Locale.ROOT)) ? it.toLowerCase(Locale.ROOT) : it)
        .map(it -> it.substring(0, 1).toUpperCase(Locale.ROOT) + it.substring(1))
        .collect(Collectors.joining());
  }

  private static String valid(String name, String otherwise) {
    if (name.isEmpty()) {
      return otherwise;
    }
    boolean begins = Character.isJavaIdentifierStart(name.charAt(0));
    String whole = begins ? name : otherwise + name;
    return SourceVersion.isKeyword(whole) || whole.equals("class") ? whole + "Value" : whole;
  }
}
