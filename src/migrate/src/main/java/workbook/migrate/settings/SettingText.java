package workbook.migrate.settings;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workbook.migrate.MigrationException;

/**
 * A text of the settings, in which {@code ${NAME}} stands for a value of the environment and {@code
 * ${NAME:-other}} for one that may be missing; {@code $${NAME}} is {@code ${NAME}} itself.
 *
 * @param place file and line, for messages
 */
public record SettingText(String text, String place) {
  private static final Pattern VARIABLE = Pattern.compile("\\$(\\$?)\\{([^}]*?)(?::-([^}]*))?}");

  String in(Map<String, String> environment) {
    return VARIABLE
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(value(found, environment)));
  }

  private String value(MatchResult variable, Map<String, String> environment) {
    if (!variable.group(1).isEmpty()) {
      return variable.group().substring(1);
    }
    String value = environment.get(variable.group(2));
    if (value != null) {
      return value;
    }
    if (variable.group(3) == null) {
      throw MigrationException.of("missing-variable", place, variable.group(2));
    }
    return variable.group(3);
  }

  /** As it is written, for what it stands for may be secret. */
  @Override
  public String toString() {
    return text;
  }
}
