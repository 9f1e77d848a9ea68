package lesson08.add_age_column;

import static workbook.migrate.Columns.*;

import workbook.lab.Todo;
import workbook.migrate.*;

/**
 * Add the age of a user.
 *
 * <p>Write revision {@code 02}, which follows revision {@code 01}: say so in the annotation, with
 * {@code parents}. The table {@code user} is in production by now, and has rows.
 *
 * <ul>
 *   <li>{@code upgrade} adds the column {@code age} to {@code user}: an integer that may be NULL,
 *       for nobody knows the age of the users who are there already
 *   <li>{@code downgrade} drops that column, and nothing else
 * </ul>
 */
@Revision(id = "02", created = "2022-09-02T10:00:00Z")
final class AddAgeColumn implements Migration {
  @Override
  public void upgrade(Operations op) {
    throw new Todo("Add the column `age` to `user`.");
  }

  @Override
  public void downgrade(Operations op) {
    throw new Todo("Drop the column `age`.");
  }
}
