package workbook.migrate.catalogue;

import java.util.ArrayList;
import java.util.List;
import workbook.migrate.operation.ChangeTable;
import workbook.migrate.operation.Operation;

/** Puts changes of a table's form together again, indexes after them. */
final class TogetherAgain {
  private TogetherAgain() {}

  static List<Operation> of(String table, List<Operation> changes) {
    List<Operation> form = changes.stream().filter(it -> !isOfIndex(it)).toList();
    List<Operation> all = new ArrayList<>();
    all.add(new ChangeTable(table, form));
    changes.stream().filter(TogetherAgain::isOfIndex).forEach(all::add);
    return all;
  }

  private static boolean isOfIndex(Operation operation) {
    return operation instanceof Operation.CreateIndex || operation instanceof Operation.DropIndex;
  }
}
