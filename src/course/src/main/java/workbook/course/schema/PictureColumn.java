package workbook.course.schema;

/**
 * A column in a picture.
 *
 * @param properties what stands behind the type, such as {@code not null unique}; may be empty
 */
record PictureColumn(Mark mark, String name, String type, String properties) {
  @Override
  public String toString() {
    return "%s  %s %s %s".formatted(mark.sign(), name, type, properties).stripTrailing();
  }
}
