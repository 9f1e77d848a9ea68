package workbook.cli.migrate;

import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi;

/** Colours what matters in a result, where the reader's terminal has colours. */
final class Colours {
  private static final Pattern HERE = Pattern.compile("\\((current)\\)|◉");
  private static final Pattern MARK =
      Pattern.compile("\\((?:effective head|head|branchpoint|mergepoint)\\)");
  private static final Pattern UP = Pattern.compile("(?m)^upgrade\\b");
  private static final Pattern DOWN = Pattern.compile("(?m)^downgrade\\b");
  private static final Pattern HEADING = Pattern.compile("(?m)^[A-Z][a-z]*(?: [a-z]+)?:(?= )");
  private static final String GREEN = "32";
  private static final String YELLOW = "33";
  private static final String MAGENTA = "35";
  private static final String BOLD = "1";

  private Colours() {}

  static String of(String text) {
    if (!Ansi.AUTO.enabled()) {
      return text;
    }
    String coloured = coloured(text, HEADING, BOLD);
    coloured = coloured(coloured, MARK, YELLOW);
    coloured = coloured(coloured, HERE, GREEN);
    coloured = coloured(coloured, UP, GREEN);
    return coloured(coloured, DOWN, MAGENTA);
  }

  private static String coloured(String text, Pattern part, String colour) {
    return part.matcher(text).replaceAll("\u001b[" + colour + "m$0\u001b[0m");
  }
}
