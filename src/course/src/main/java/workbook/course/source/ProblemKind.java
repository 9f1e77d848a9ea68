package workbook.course.source;

import java.util.Locale;

/** What can be wrong in a file of the course. Its sentences stand in the bundles under its key. */
public enum ProblemKind {
  MISSING_FILE;

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
