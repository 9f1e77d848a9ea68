package workbook.lab.grade;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import workbook.lab.verdict.State;

/**
 * What a terminal can show.
 *
 * @param signs whether ✓, ✗ and lines are among its characters
 * @param colour whether it is to be coloured
 */
public record Style(boolean signs, boolean colour) {
  private static final String SIGNS = "✓✗·←─…";

  /**
   * The style for a terminal.
   *
   * @param terminal whether someone looks at it; a file or a pipe gets no colour
   */
  public static Style of(Charset charset, boolean terminal, Map<String, String> environment) {
    boolean colour = terminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Style(charset.newEncoder().canEncode(SIGNS), colour);
  }

  /**
   * The style for what a Maven build prints. Its tests can't tell who looks, so that colour is only
   * for those who force it, as they do for Maven itself ({@code -Dstyle.color=always}).
   */
  public static Style ofMaven() {
    boolean forced = "always".equals(System.getProperty("style.color"));
    return of(charset(), forced, System.getenv());
  }

  /** The charset that this machine's terminals speak. */
  public static Charset charset() {
    String name =
        System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
    return Charset.isSupported(name) ? Charset.forName(name) : Charset.defaultCharset();
  }

  /** This language where this machine's terminals can show it, else English. */
  public static Locale readable(Locale language) {
    boolean shown = charset().newEncoder().canEncode(language.getDisplayLanguage(language));
    return shown ? language : Locale.ENGLISH;
  }

  String sign(State state) {
    return switch (state) {
      case DONE -> signs ? "✓" : "+";
      case WRONG -> signs ? "✗" : "x";
      case TODO, NOT_CHECKED -> signs ? "·" : "-";
    };
  }

  String back() {
    return signs ? "←" : "<";
  }

  String rule(int columns) {
    return (signs ? "─" : "-").repeat(columns);
  }

  String heading(String text) {
    return coloured(text, "1");
  }

  String of(State state, String text) {
    return switch (state) {
      case DONE -> coloured(text, "32");
      case WRONG -> coloured(text, "31");
      case TODO -> text;
      case NOT_CHECKED -> coloured(text, "2");
    };
  }

  private String coloured(String text, String code) {
    return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
