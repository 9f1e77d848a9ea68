package workbook.migrate.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Classes as javac wrote them; defines each when it is asked for. */
public final class CompiledClasses extends ClassLoader {
  private final Map<String, byte[]> codes;

  CompiledClasses(ClassLoader parent, Map<String, byte[]> codes) {
    super(parent);
    this.codes = new LinkedHashMap<>(codes);
  }

  /** Binary names, in the order in which they were compiled. */
  public List<String> names() {
    return List.copyOf(codes.keySet());
  }

  byte[] code(String name) {
    byte[] code = codes.get(name);
    if (code == null) {
      throw new IllegalArgumentException(name);
    }
    return code.clone();
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] code = codes.get(name);
    if (code == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, code, 0, code.length);
  }
}
