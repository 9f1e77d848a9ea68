package workbook.site.cell;

import java.util.List;
import workbook.site.api.ApiException;

/**
 * Cells to run one after the other; those behind one that fails are left out.
 *
 * @param cells ids and code, in their order
 */
record CellRun(List<Source> cells) {
  private static final int MOST = 100;

  CellRun {
    if (cells == null || cells.isEmpty() || cells.size() > MOST) {
      throw new ApiException(400, "api.body");
    }
    cells = List.copyOf(cells);
  }

  /**
   * A cell as the page has it, which may be the learner's own text.
   *
   * @param id the cell's id in the lesson
   */
  record Source(String id, String code) {
    Source {
      if (id == null || code == null || !id.matches("[\\w-]{1,80}")) {
        throw new ApiException(400, "api.body");
      }
    }
  }
}
