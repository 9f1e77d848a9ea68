package workbook.course.schema;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/** A table in a picture. */
record PictureTable(Mark mark, String name, List<PictureColumn> columns) {
  PictureTable {
    columns = List.copyOf(columns);
  }

  @Override
  public String toString() {
    Stream<String> lines = columns.stream().map(PictureColumn::toString);
    return Stream.concat(Stream.of(mark.sign() + name), lines).collect(joining("\n"));
  }
}
