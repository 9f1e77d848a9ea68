package workbook.course.schema;

import static java.util.stream.Collectors.joining;

import java.util.List;
import workbook.course.source.Language;
import workbook.course.source.Problems;

/**
 * Tables of a database as a picture. Written as
 *
 * <pre>{@code
 * user
 *   id     INTEGER       primary key
 * + age    INTEGER
 * - email  varchar(120)  not null unique
 * }</pre>
 *
 * <p>A table's name starts at the margin, its columns are indented. A plus or a minus before a
 * table or a column says that the last step added or removed it.
 */
public record SchemaPicture(List<PictureTable> tables) {
  public SchemaPicture {
    tables = List.copyOf(tables);
  }

  /**
   * Reads a picture; a line that can't be read becomes a problem and is left out.
   *
   * @param firstLine the line of the file on which the text starts
   */
  public static SchemaPicture read(String text, int firstLine, Problems problems) {
    return new SchemaPictureReader(problems).read(text, firstLine);
  }

  /**
   * The picture as an HTML figure of real tables.
   *
   * @param caption plain text, empty for none
   */
  public String html(String caption, Language language) {
    return new SchemaPictureHtml(language).html(this, caption);
  }

  @Override
  public String toString() {
    return tables.stream().map(PictureTable::toString).collect(joining("\n"));
  }
}
