package workbook.migrate;

import java.util.List;
import workbook.migrate.operation.Operation;

/** The columns of its table that a rule is about, where it names them one by one. */
record RuleColumns() implements Constraint.Visitor<List<String>> {
  /** Refuses a table with a rule about a column that it has not. */
  static void require(Operation.CreateTable table) {
    for (Constraint rule : table.constraints()) {
      for (String column : rule.accept(new RuleColumns())) {
        if (table.columns().stream().noneMatch(it -> it.name().equalsIgnoreCase(column))) {
          throw MigrationException.of("rule-without-column", rule.name(), table.table(), column);
        }
      }
    }
  }

  @Override
  public List<String> primaryKey(Constraint.PrimaryKey constraint) {
    return constraint.columns();
  }

  @Override
  public List<String> unique(Constraint.Unique constraint) {
    return constraint.columns();
  }

  /** A condition may be about anything. */
  @Override
  public List<String> check(Constraint.Check constraint) {
    return List.of();
  }

  @Override
  public List<String> foreignKey(Constraint.ForeignKey constraint) {
    return constraint.columns();
  }
}
