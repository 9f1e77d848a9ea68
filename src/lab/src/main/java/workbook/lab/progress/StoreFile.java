package workbook.lab.progress;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** The file of the progress: is it there, can it be used, has it the form that we know? */
record StoreFile(Path path) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT);

  /** Makes the file usable; what can't be used is renamed, never lost. */
  Optional<SetAside> prepare() {
    try {
      Files.createDirectories(path.getParent());
      if (StoreCheck.of(path) == StoreCheck.CURRENT) {
        return Optional.empty();
      }
      Path lock = path.resolveSibling("workbook.lock");
      try (FileChannel channel =
              FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock alone = channel.lock()) {
        assert alone.isValid();
        return prepareAlone();
      }
    } catch (IOException e) {
      throw Store.failed(path, e);
    }
  }

  /** Another process may have done it while we waited: checked again. */
  private Optional<SetAside> prepareAlone() throws IOException {
    return switch (StoreCheck.of(path)) {
      case CURRENT -> Optional.empty();
      case OLD -> {
        StoreSchema.upgrade(path);
        yield Optional.empty();
      }
      case NEWER -> begin(SetAside.Reason.NEWER);
      case DAMAGED -> begin(SetAside.Reason.DAMAGED);
    };
  }

  private Optional<SetAside> begin(SetAside.Reason reason) throws IOException {
    String suffix =
        "."
            + reason.name().toLowerCase(Locale.ROOT)
            + "-"
            + TIME.format(LocalDateTime.now(ZoneId.systemDefault()));
    Path aside = path.resolveSibling(path.getFileName() + suffix);
    Files.move(path, aside);
    for (String companion : new String[] {"-wal", "-shm"}) {
      Path file = path.resolveSibling(path.getFileName() + companion);
      if (Files.exists(file)) {
        Files.move(file, aside.resolveSibling(aside.getFileName() + companion));
      }
    }
    StoreSchema.upgrade(path);
    return Optional.of(new SetAside(reason, aside));
  }
}
