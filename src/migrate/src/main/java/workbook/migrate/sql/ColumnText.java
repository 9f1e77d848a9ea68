package workbook.migrate.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import workbook.migrate.sql.Clause.Kind;

/**
 * A column's definition taken apart: its name, its type, what else is said of it.
 *
 * @param name in quotes where it stands in quotes
 */
public record ColumnText(String name, String type, List<Clause> clauses) {
  private static final Pattern TEXT = Pattern.compile("char|text|enum|\\bset\\b|clob");
  private static final Pattern WRITTEN = Pattern.compile("character set|\\bcharset|collate");

  /** What a change of the row sets the column to stands after these words; MySQL's alone. */
  public static final String UPDATE = "ON UPDATE ";

  /** Copies the clauses. */
  public ColumnText {
    clauses = List.copyOf(clauses);
  }

  /** Takes a definition apart. */
  public static ColumnText parse(String definition) {
    List<SqlTokens.Token> tokens = SqlTokens.of(definition).list();
    int end = 1;
    while (end < tokens.size() && !ClauseReader.begins(tokens, end)) {
      end++;
    }
    String type =
        end == 1 ? "" : definition.substring(tokens.get(1).begin(), tokens.get(end - 1).end());
    return new ColumnText(tokens.get(0).text(), type, new ClauseReader(definition, end).clauses());
  }

  /** The first clause of this kind. */
  public Optional<Clause> clause(Kind kind) {
    return clauses.stream().filter(it -> it.kind() == kind).findFirst();
  }

  /** How its texts are compared, where that is said. */
  public Optional<String> collation() {
    return clause(Kind.COLLATE).map(it -> it.text().substring("COLLATE".length()).strip());
  }

  /** Whether something of this kind is said. */
  public boolean has(Kind kind) {
    return clause(kind).isPresent();
  }

  /** The column that takes NULL, or not. */
  public ColumnText nullable(boolean nullable) {
    ColumnText silent = without(Kind.NOT_NULL, Kind.NULL);
    if (nullable) {
      return silent;
    }
    return silent
        .without(it -> it.text().equalsIgnoreCase("DEFAULT NULL"))
        .with(Kind.NOT_NULL, "NOT NULL");
  }

  /**
   * The same column with NULL said where it is allowed: old MySQL takes a timestamp else as
   * required.
   */
  public ColumnText explicitNull() {
    return has(Kind.NOT_NULL) || has(Kind.NULL) ? this : with(Kind.NULL, "NULL");
  }

  /**
   * The column of another type; how texts are written and compared stays, where the new type is one
   * of texts and doesn't say so itself.
   */
  public ColumnText typed(String newType) {
    ColumnText typed =
        new ColumnText(name, newType, clauses)
            .without(
                it -> it.kind() == Kind.CHECK && it.constraint() == null && allowsListedValues(it));
    String words = newType.toLowerCase(Locale.ROOT);
    boolean stays = TEXT.matcher(words).find() && !WRITTEN.matcher(words).find();
    return stays ? typed : typed.without(Kind.CHARACTER_SET, Kind.COLLATE);
  }

  /** Whether it is the check that an enumeration's type brings along. */
  private boolean allowsListedValues(Clause check) {
    return SqlTokens.of(check.text())
        .group()
        .map(group -> SqlTokens.of(group.inside()).list())
        .filter(words -> words.size() == 3 && words.get(1).is("IN") && words.get(2).isGroup())
        .filter(words -> words.get(0).name().equalsIgnoreCase(plainName()))
        .isPresent();
  }

  /** The name without quotes. */
  public String plainName() {
    return SqlTokens.of(name).list().get(0).name();
  }

  /** The column of another name. */
  public ColumnText named(String newName) {
    return new ColumnText(newName, type, clauses);
  }

  /** The column with a clause of this kind, in the place of those that it has. */
  public ColumnText with(Kind kind, String text) {
    return without(kind).plus(kind, text);
  }

  /** The column with one more clause of this kind. */
  public ColumnText plus(Kind kind, String text) {
    List<Clause> all = new ArrayList<>(clauses);
    int place = 0;
    while (place < all.size() && all.get(place).kind().compareTo(kind) < 0) {
      place++;
    }
    all.add(place, Clause.of(kind, text));
    return new ColumnText(name, type, all);
  }

  /** The column without the clauses of these kinds. */
  public ColumnText without(Kind... kinds) {
    Set<Kind> gone = EnumSet.noneOf(Kind.class);
    gone.addAll(Arrays.asList(kinds));
    return without(it -> gone.contains(it.kind()));
  }

  /** The column that a change of its row does not set; MySQL's alone. */
  public ColumnText withoutUpdate() {
    return without(ColumnText::isUpdate);
  }

  /** What a change of the row sets the column to, where it does. */
  public Optional<String> update() {
    return clauses.stream()
        .filter(ColumnText::isUpdate)
        .map(it -> it.text().substring(UPDATE.length()))
        .findFirst();
  }

  private static boolean isUpdate(Clause clause) {
    return clause.text().regionMatches(true, 0, UPDATE, 0, UPDATE.length());
  }

  ColumnText without(Predicate<Clause> gone) {
    return new ColumnText(name, type, clauses.stream().filter(gone.negate()).toList());
  }

  /** The definition. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(name);
    if (!type.isEmpty()) {
      text.append(' ').append(type);
    }
    clauses.forEach(it -> text.append(' ').append(it));
    return text.toString();
  }
}
