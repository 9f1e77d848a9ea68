package workbook.migrate;

import java.util.List;
import workbook.migrate.catalogue.Catalogue;
import workbook.migrate.catalogue.Catalogues;
import workbook.migrate.graph.RevisionGraph;
import workbook.migrate.operation.Written;
import workbook.migrate.plan.Planner;
import workbook.migrate.plan.Step;
import workbook.migrate.script.ScriptWriter;

/** Writes scripts from one place of a graph to another. */
record Scripts(RevisionGraph graph, SqlDialect dialect, Placeholders values) {
  Script upgrade(String range) {
    Planner planner = planner(range);
    return write(planner, planner.upgrade(end(range)));
  }

  Script downgrade(String range) {
    if (range.indexOf(':') < 0) {
      throw MigrationException.of("range-needed", range);
    }
    Planner planner = planner(range);
    return write(planner, planner.downgrade(end(range)));
  }

  Script stamp(String range) {
    Planner planner = planner(range);
    ScriptWriter writer = writer(planner, Catalogue.EMPTY);
    writer.stamp(planner.stamp(end(range)));
    return writer.script();
  }

  private Script write(Planner planner, List<Step> steps) {
    ScriptWriter writer = writer(planner, new Catalogues(graph).at(planner.rows()));
    List<List<Written>> operations =
        steps.stream().map(it -> Plans.operations(it, values)).toList();
    for (int i = 0; i < steps.size(); i++) {
      writer.require(steps.get(i).revision(), operations.get(i));
    }
    for (int i = 0; i < steps.size(); i++) {
      writer.step(steps.get(i), operations.get(i));
    }
    return writer.script();
  }

  /** A database that is nowhere yet may lack the version table. */
  private ScriptWriter writer(Planner planner, Catalogue start) {
    ScriptWriter writer = new ScriptWriter(dialect, start);
    if (planner.rows().isEmpty()) {
      writer.createVersions();
    }
    return writer;
  }

  private Planner planner(String range) {
    return Planner.startingFrom(graph, range.substring(0, Math.max(0, range.indexOf(':'))));
  }

  private static String end(String range) {
    return range.substring(range.indexOf(':') + 1);
  }
}
