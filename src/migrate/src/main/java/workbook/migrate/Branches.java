package workbook.migrate;

import java.util.List;
import java.util.stream.Collectors;

/** Where the revisions fork; prints each fork with the revisions that it leads to. */
public record Branches(List<Fork> forks) {
  /** Copies the forks. */
  public Branches {
    forks = List.copyOf(forks);
  }

  /** A revision that several follow. */
  public record Fork(History.Entry at, List<History.Entry> into) {
    /** Copies the revisions. */
    public Fork {
      into = List.copyOf(into);
    }

    /** All that there is to say of the revision, then the revisions that it leads to. */
    String details() {
      return at.details() + leads();
    }

    private String leads() {
      return into.stream()
          .map(it -> "\n" + " ".repeat(at.id().length()) + " -> " + it.name() + ", " + it.message())
          .collect(Collectors.joining());
    }

    @Override
    public String toString() {
      return at.name() + ", " + at.message() + leads();
    }
  }

  /** All that there is to say of each fork. */
  public String details() {
    return forks.stream().map(Fork::details).collect(Collectors.joining("\n\n"));
  }

  @Override
  public String toString() {
    return forks.isEmpty()
        ? "no branches"
        : forks.stream().map(Fork::toString).collect(Collectors.joining("\n"));
  }
}
