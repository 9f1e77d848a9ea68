package workbook.course.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language the course is written in. Both are of equal standing. */
public enum Language {
  EN(Locale.ENGLISH),
  JA(Locale.JAPANESE);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The language's code in file names and addresses: {@code en} or {@code ja}. */
  public String code() {
    return locale.getLanguage();
  }

  public Locale locale() {
    return locale;
  }

  public static Optional<Language> of(String code) {
    return Arrays.stream(values()).filter(language -> language.code().equals(code)).findFirst();
  }
}
