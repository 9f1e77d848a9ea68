package workbook.migrate.source;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Revisions as bytes: the entries, then the classes. */
final class KeptFormat {
  private KeptFormat() {}

  static void write(KeptRevisions revisions, DataOutput out) throws IOException {
    out.writeInt(revisions.entries().size());
    for (RevisionEntry entry : revisions.entries()) {
      write(entry, out);
    }
    write(revisions.repeatables(), out);
    List<String> names = revisions.classes().names();
    out.writeInt(names.size());
    for (String name : names) {
      byte[] code = revisions.classes().code(name);
      out.writeUTF(name);
      out.writeInt(code.length);
      out.write(code);
    }
  }

  static KeptRevisions read(DataInput in, ClassLoader parent) throws IOException {
    int count = in.readInt();
    List<RevisionEntry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      entries.add(entry(in));
    }
    return new KeptRevisions(entries, texts(in), classes(in, parent));
  }

  private static CompiledClasses classes(DataInput in, ClassLoader parent) throws IOException {
    Map<String, byte[]> codes = new LinkedHashMap<>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      String name = in.readUTF();
      byte[] code = new byte[in.readInt()];
      in.readFully(code);
      codes.put(name, code);
    }
    return new CompiledClasses(parent, codes);
  }

  private static void write(RevisionEntry entry, DataOutput out) throws IOException {
    out.writeUTF(entry.id());
    write(entry.parents(), out);
    write(entry.labels(), out);
    write(entry.dependencies(), out);
    out.writeUTF(entry.created());
    out.writeUTF(entry.message());
    out.writeUTF(entry.file());
    out.writeUTF(entry.className());
  }

  private static RevisionEntry entry(DataInput in) throws IOException {
    return new RevisionEntry(
        in.readUTF(),
        texts(in),
        texts(in),
        texts(in),
        in.readUTF(),
        in.readUTF(),
        in.readUTF(),
        in.readUTF());
  }

  private static void write(List<String> texts, DataOutput out) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  private static List<String> texts(DataInput in) throws IOException {
    int count = in.readInt();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(in.readUTF());
    }
    return texts;
  }
}
