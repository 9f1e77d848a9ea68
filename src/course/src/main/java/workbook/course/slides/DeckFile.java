package workbook.course.slides;

import java.nio.file.Path;
import workbook.course.source.Language;
import workbook.course.source.SourceFile;

/** A deck's file, named by its language. */
final class DeckFile {
  private DeckFile() {}

  static SourceFile read(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path folder = absolute.getName(Math.max(0, absolute.getNameCount() - 2));
    return SourceFile.read(absolute, folder.resolve(absolute.getFileName()));
  }

  /** The language the file is named by; English for another name. */
  static Language language(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.indexOf('.');
    return Language.of(dot < 0 ? name : name.substring(0, dot)).orElse(Language.EN);
  }
}
