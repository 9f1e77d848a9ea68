package workbook.lab.grade;

import java.util.Locale;
import java.util.function.Supplier;
import workbook.lab.Workbook;
import workbook.lab.database.MySqlServer;
import workbook.lab.progress.GradedBy;

/**
 * What to grade, and with what.
 *
 * @param workbook whose exercises
 * @param classPath of the processes that judge, see {@link workbook.lab.judge.JudgeSettings}
 * @param exercise the name of one exercise, empty for all
 * @param language of the texts
 * @param mysql looks for a server; asked once, and early, for one may have to start
 * @param by who asks, which is kept with the results
 */
public record GradeSettings(
    Workbook workbook,
    String classPath,
    String exercise,
    Locale language,
    Supplier<MySqlServer> mysql,
    GradedBy by) {}
