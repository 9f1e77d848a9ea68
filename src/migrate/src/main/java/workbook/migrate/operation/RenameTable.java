package workbook.migrate.operation;

import java.util.Optional;

/** Give a table another name; what leads to it finds it there. */
public record RenameTable(String table, String name) implements Operation {
  @Override
  public Optional<Operation> reverse() {
    return Optional.of(new RenameTable(name, table));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.renameTable(this);
  }

  @Override
  public String toString() {
    return "renameTable(" + table + ", " + name + ")";
  }
}
