package workbook.migrate.write;

import java.util.List;
import java.util.Locale;
import workbook.migrate.Index;
import workbook.migrate.IndexKind;

/** Indexes as revisions declare them. */
final class IndexJava {
  private IndexJava() {}

  /** Whether the name, the table and columns say it all. */
  static boolean isPlain(Index index) {
    return isOfColumns(index)
        && index.where() == null
        && !index.isIfNotExists()
        && index.kind() == null
        && !index.isInvisible();
  }

  static List<String> columns(Index index) {
    return index.parts().stream().map(it -> JavaText.text(((Index.Of) it).column())).toList();
  }

  static String of(Index index) {
    List<String> parts =
        isOfColumns(index) ? columns(index) : index.parts().stream().map(IndexJava::part).toList();
    return JavaText.call("index", JavaText.text(index.name()))
        + JavaText.call(".on", JavaText.with(JavaText.text(index.table()), parts))
        + (index.isUnique() ? ".unique()" : "")
        + (index.where() == null ? "" : JavaText.call(".where", JavaText.text(index.where())))
        + (index.isIfNotExists() ? ".ifNotExists()" : "")
        + (index.kind() == null ? "" : kind(index.kind()))
        + (index.isInvisible() ? ".invisible()" : "");
  }

  private static String kind(IndexKind kind) {
    String call = "." + kind.way().name().toLowerCase(Locale.ROOT);
    return kind.parser() == null ? call + "()" : JavaText.call(call, JavaText.text(kind.parser()));
  }

  private static boolean isOfColumns(Index index) {
    return index.parts().stream()
        .allMatch(it -> it instanceof Index.Of of && of.length() == 0 && !of.descending());
  }

  private static String part(Index.Part part) {
    if (part instanceof Index.Expression expression) {
      return JavaText.call("expression", JavaText.text(expression.sql()));
    }
    Index.Of of = (Index.Of) part;
    String column = JavaText.text(of.column());
    if (of.length() > 0 && of.descending()) {
      return "new Index.Of(" + column + ", " + of.length() + ", true)";
    }
    return of.length() > 0
        ? "prefix(" + column + ", " + of.length() + ")"
        : (of.descending() ? "descending(" : "ascending(") + column + ")";
  }
}
