package workbook.site.exercise;

import java.util.Map;
import workbook.lab.database.DatabaseKind;
import workbook.lab.verdict.State;

/**
 * An exercise as a page opens it.
 *
 * @param code the learner's text; the stub's where the file is gone
 * @param version of the file on disk
 * @param isStub whether the text is still as it was given
 * @param hints how many hints were shown
 * @param solved whether it was ever done: then the reference may be seen
 * @param states how it did last, on the databases where it was judged
 */
record Opened(
    String code,
    String version,
    boolean isStub,
    int hints,
    boolean solved,
    Map<DatabaseKind, State> states) {}
