package workbook.migrate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a {@link Migration} as a node of the revision graph. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Revision {
  /** The revision's name in the version table: at most 32 characters, none of {@code @ - + :}. */
  String id();

  /** The ids of the revisions that this one follows; none for a first revision, several merge. */
  String[] parents() default {};

  /** Names of the branch that begins here, for targets such as {@code users@head}. */
  String[] labels() default {};

  /** Ids or labels of revisions elsewhere in the graph that must have run before this one. */
  String[] dependencies() default {};

  /** When the revision was written, as ISO 8601; empty when nobody noted it. */
  String created() default "";
}
