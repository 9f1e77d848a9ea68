package workbook.lab.check;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks the class that judges an exercise's answers. It runs once on each database; its {@link
 * Check}s take a {@link Trial}; the first that fails is the verdict.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClassTemplate
@ExtendWith(CheckExtension.class)
@TestMethodOrder(CheckOrder.class)
public @interface Exercise {
  /** The exercise's name, {@code 07/add-user-table}. */
  String value();
}
