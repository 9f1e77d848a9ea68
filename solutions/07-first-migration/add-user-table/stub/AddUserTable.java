package lesson07.add_user_table;

import static workbook.migrate.Columns.*;

import workbook.lab.Todo;
import workbook.migrate.*;

/**
 * Add the user table.
 *
 * <p>Write the first revision of the course: its id is {@code 01}, and it has no parent. {@code
 * upgrade} creates the table {@code user} with three columns:
 *
 * <ul>
 *   <li>{@code id}, an integer, the primary key
 *   <li>{@code name}, up to 50 characters, required
 *   <li>{@code email}, up to 120 characters, required, and no two users share one
 * </ul>
 *
 * <p>{@code downgrade} takes back all that {@code upgrade} did. Replace each {@code throw} by your
 * code; {@code op} is where the operations are.
 */
@Revision(id = "01", created = "2022-09-01T10:00:00Z")
final class AddUserTable implements Migration {
  @Override
  public void upgrade(Operations op) {
    throw new Todo("Create the table `user`.");
  }

  @Override
  public void downgrade(Operations op) {
    throw new Todo("Take the table `user` back.");
  }
}
