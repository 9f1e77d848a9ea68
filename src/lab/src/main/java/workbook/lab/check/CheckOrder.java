package workbook.lab.check;

import java.util.Comparator;
import org.junit.jupiter.api.MethodDescriptor;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.MethodOrdererContext;

/** Runs checks by their numbers, so that the same mistake is always named first. */
final class CheckOrder implements MethodOrderer {
  @Override
  public void orderMethods(MethodOrdererContext context) {
    context.getMethodDescriptors().sort(Comparator.comparingInt(CheckOrder::number));
  }

  private static int number(MethodDescriptor method) {
    return method.findAnnotation(Check.class).map(Check::value).orElse(Integer.MAX_VALUE);
  }
}
