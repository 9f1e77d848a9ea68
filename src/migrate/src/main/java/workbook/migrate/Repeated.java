package workbook.migrate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names a {@link Repeatable} and says when it comes. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Repeated {
  /** Its name in the history table: at most 100 characters. */
  String name();

  /** Names of others that come before it, for it reads what they make. */
  String[] after() default {};

  /** Ids of revisions without which it can't run; while one is missing, it is left out. */
  String[] needs() default {};
}
