package workbook.lab.database;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of fresh databases on a server: when they were made, and something random. */
final class DatabaseName {
  private static final Pattern FORM = Pattern.compile("workbook_([0-9a-z]{6,7})_[0-9a-f]{12}");

  private DatabaseName() {}

  static String fresh() {
    String random = UUID.randomUUID().toString().replace("-", "").substring(20);
    return "workbook_" + Long.toString(Instant.now().getEpochSecond(), 36) + "_" + random;
  }

  /** True for a name of ours that was made before the moment. */
  static boolean madeBefore(String name, Instant moment) {
    Matcher form = FORM.matcher(name);
    return form.matches() && Long.parseLong(form.group(1), 36) < moment.getEpochSecond();
  }
}
