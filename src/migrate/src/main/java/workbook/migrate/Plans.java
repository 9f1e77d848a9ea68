package workbook.migrate;

import java.util.List;
import workbook.migrate.operation.Written;
import workbook.migrate.plan.Step;

/** Asks the revisions of a plan for what they would do. */
final class Plans {
  private Plans() {}

  static Plan of(List<Step> steps, Placeholders values) {
    return new Plan(
        steps.stream()
            .map(
                step ->
                    new Plan.Step(
                        step.revision().id(),
                        step.revision().message(),
                        step.direction(),
                        operations(step, values).stream()
                            .map(it -> it.operation().toString())
                            .toList(),
                        step.rows()))
            .toList());
  }

  /** What a step would do, with values where its SQL has placeholders. */
  static List<Written> operations(Step step, Placeholders values) {
    return values.fill(asWritten(step), step.revision());
  }

  /** What a step would do, as its revision says it. */
  static List<Written> asWritten(Step step) {
    return Operations.of(step.revision(), step.direction());
  }
}
