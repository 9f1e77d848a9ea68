package lesson09.require_address;

import static workbook.migrate.Columns.*;

import workbook.lab.Todo;
import workbook.migrate.*;

/**
 * Require an address of every user.
 *
 * <p>Revision {@code 03} gave {@code user} a column {@code address}, up to 200 characters, which
 * may be NULL, and for some users it is. Write revision {@code 04}, after which it may not:
 *
 * <ul>
 *   <li>{@code upgrade} writes {@code 'unknown'} where the address is NULL, leaves the other
 *       addresses as they are, and then makes the column required
 *   <li>{@code downgrade} lets the column be NULL again; the addresses stay
 * </ul>
 */
@Revision(id = "04", parents = "03", created = "2022-09-04T10:00:00Z")
final class RequireAddress implements Migration {
  @Override
  public void upgrade(Operations op) {
    throw new Todo("Fill the missing addresses, then require one.");
  }

  @Override
  public void downgrade(Operations op) {
    throw new Todo("Let the address be NULL again.");
  }
}
