package workbook.lab.judge;

import java.util.List;
import workbook.lab.check.CheckTexts;
import workbook.lab.check.Finding;
import workbook.lab.verdict.DatabaseVerdict;
import workbook.lab.verdict.Failure;
import workbook.lab.verdict.Verdict;

/** The verdict on an answer whose child ended without one. */
final class Ended {
  private Ended() {}

  static Verdict without(JudgeRequest request, List<String> lastWords) {
    Failure failure =
        Finding.of(CheckTexts.general(request.language()), "process-ended")
            .trace(lastWords)
            .failure();
    List<DatabaseVerdict> databases =
        request.databases().stream()
            .map(database -> DatabaseVerdict.refused(database, failure, 0, ""))
            .toList();
    return Verdict.of(request.exercise(), databases, List.of(), 0);
  }
}
