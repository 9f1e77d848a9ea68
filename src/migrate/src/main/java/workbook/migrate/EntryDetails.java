package workbook.migrate;

import java.util.List;

/** A revision as a block of lines. */
record EntryDetails(History.Entry entry) {
  String text() {
    StringBuilder text = new StringBuilder("Revision:   " + entry.id() + marks());
    line(text, "Message", entry.message());
    line(text, "Parents", entry.parents().isEmpty() ? "<base>" : joined(entry.parents()));
    line(text, "Needs", joined(entry.dependencies()));
    line(text, "Branches", joined(entry.labels()));
    line(text, "Leads to", joined(entry.children()));
    line(text, "File", entry.file());
    line(text, "Created", entry.created());
    return text.toString();
  }

  private String marks() {
    StringBuilder text = new StringBuilder();
    entry.marks().forEach(it -> text.append(" (").append(it).append(')'));
    return text.toString();
  }

  private static void line(StringBuilder text, String name, String value) {
    if (!value.isEmpty()) {
      text.append('\n').append((name + ":").concat(" ".repeat(11 - name.length()))).append(value);
    }
  }

  private static String joined(List<String> ids) {
    return String.join(", ", ids);
  }
}
