package workbook.migrate.source;

import java.nio.file.Path;

/**
 * A class at the top of a source file.
 *
 * @param name its binary name
 * @param summary the first sentence of its Javadoc without the full stop; empty without Javadoc
 */
public record DeclaredClass(String name, Path file, String summary) {}
