package workbook.lab.progress;

/** Who had an exercise graded. */
public enum GradedBy {
  /** The page in the browser, or a command of the workbook. */
  SITE,
  /** {@code mvn test -pl exercises}, or an IDE's test run. */
  MAVEN
}
