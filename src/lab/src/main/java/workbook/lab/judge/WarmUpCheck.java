package workbook.lab.judge;

import workbook.lab.check.Check;
import workbook.lab.check.Exercise;
import workbook.lab.check.Header;
import workbook.lab.check.Part;
import workbook.lab.check.Rows;
import workbook.lab.check.Trial;

/** Does all that checks do, for {@link WarmUp}. */
@Exercise(WarmUpCheck.EXERCISE)
final class WarmUpCheck {
  static final String EXERCISE = "00/warm-up";

  @Check(1)
  void goes_up_and_down(Trial trial) {
    trial.expectRevision(Header.revision("01"));
    trial.upgrade();
    trial.execute("INSERT INTO warm (id, name, email, age) VALUES (?, ?, ?, ?)", 1, "Ann", "a", 1);
    trial.expectRows("SELECT id, age FROM warm", Rows.rows("id, age").row(1, 1));
    trial.downgrade();
    trial.expectSchema(before -> before);
  }

  /** Ends in a refusal, for refusals need classes too. */
  @Check(2)
  void refuses(Trial trial) {
    trial.upgrade();
    trial.expectSchema(before -> before.with(Part.column("warm.age", "integer")));
  }
}
