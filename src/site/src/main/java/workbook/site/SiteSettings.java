package workbook.site;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import workbook.course.Course;
import workbook.course.slides.Decks;
import workbook.course.source.Language;
import workbook.kernel.KernelSettings;
import workbook.lab.ExerciseId;
import workbook.lab.database.MySqlServer;
import workbook.lab.judge.JudgeSettings;
import workbook.lab.progress.Progress;

/**
 * What a site shows and works with. The suppliers are asked once each, in the background and not
 * before the site listens: whatever takes long belongs into them.
 *
 * @param root the workbook's folder, with {@code exercises} and {@code solutions}
 * @param port to listen on, on the loopback address; 0 for a free one
 * @param course the lessons
 * @param decks the slides
 * @param exercises the exercises that there are; asked for each page that lists them
 * @param kernel how cells run
 * @param judge how answers are judged
 * @param mySql the MySQL server, or why there is none; closed with the site
 * @param progress what the learner did so far; closed with the site
 * @param language of those who open an address without one
 * @param token at least 16 characters that nobody can guess; the first address holds it
 */
public record SiteSettings(
    Path root,
    int port,
    Course course,
    Decks decks,
    Supplier<List<ExerciseId>> exercises,
    Supplier<KernelSettings> kernel,
    Supplier<JudgeSettings> judge,
    Supplier<MySqlServer> mySql,
    Supplier<Progress> progress,
    Language language,
    String token) {}
