package workbook.migrate;

import java.util.List;
import workbook.migrate.operation.Written;
import workbook.migrate.plan.Step;

/** Asks the revisions of a plan for what they would do. */
final class Plans {
  private Plans() {}

  static Plan of(List<Step> steps) {
    return new Plan(
        steps.stream()
            .map(
                step ->
                    new Plan.Step(
                        step.revision().id(),
                        step.revision().message(),
                        step.direction(),
                        operations(step).stream().map(it -> it.operation().toString()).toList(),
                        step.rows()))
            .toList());
  }

  static List<Written> operations(Step step) {
    return step.direction() == Direction.UPGRADE
        ? Operations.ofUpgrade(step.revision().migration())
        : Operations.ofDowngrade(step.revision().migration());
  }
}
