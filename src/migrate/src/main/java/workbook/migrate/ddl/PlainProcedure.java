package workbook.migrate.ddl;

import java.util.List;
import workbook.migrate.operation.Operation;

/** Does each operation for itself. */
record PlainProcedure(Ddl ddl, List<Operation> step) implements Procedure {
  @Override
  public void require(int index) {}

  @Override
  public List<Operation> parts(int index) {
    return ddl.parts(step.get(index));
  }

  @Override
  public List<Operation> after(int index) {
    return List.of();
  }
}
