package workbook.kernel.terminal;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What the tool remembers from one start to the next: history, and how it answers.
 *
 * @param file where it is kept, or null to forget it
 */
record Memory(@Nullable Path file, Map<String, String> entries) {

  /**
   * Reads it.
   *
   * @param name name of the file, without what tells one Java's memory from another's
   */
  static Memory of(@Nullable Path folder, String name) throws IOException {
    if (folder == null) {
      return new Memory(null, new HashMap<>());
    }
    Path file = folder.resolve(name + "-" + Runtime.version().feature() + ".properties");
    Properties stored = new Properties();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        stored.load(reader);
      }
    }
    Map<String, String> entries = new HashMap<>();
    stored.stringPropertyNames().forEach(key -> entries.put(key, stored.getProperty(key)));
    return new Memory(file, entries);
  }

  void save() throws IOException {
    if (file == null) {
      return;
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Properties stored = new Properties();
    stored.putAll(entries);
    try (Writer writer = Files.newBufferedWriter(file)) {
      stored.store(writer, null);
    }
  }
}
