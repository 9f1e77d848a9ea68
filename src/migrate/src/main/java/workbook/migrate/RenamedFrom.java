package workbook.migrate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tells what the table of an entity, or the column of an attribute, was called before, so that
 * comparing with a database finds one renamed, and not one lost and another added.
 */
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface RenamedFrom {
  /** The former name in the database. */
  String value();
}
