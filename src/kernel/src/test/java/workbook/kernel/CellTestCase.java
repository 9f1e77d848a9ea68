package workbook.kernel;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** Tests that share a kernel; each uses names of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CellTestCase {
  Cells cells;

  @BeforeAll
  void takeKernel() {
    cells = new Cells();
  }

  @AfterAll
  void closeKernel() {
    cells.close();
  }
}
