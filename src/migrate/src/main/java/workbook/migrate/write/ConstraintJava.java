package workbook.migrate.write;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbook.migrate.Constraint;

/** Rules as revisions declare them. */
final class ConstraintJava implements Constraint.Visitor<String> {
  static String of(Constraint constraint) {
    return constraint.accept(new ConstraintJava());
  }

  @Override
  public String primaryKey(Constraint.PrimaryKey constraint) {
    return JavaText.call("primaryKey", JavaText.texts(constraint.columns()));
  }

  @Override
  public String unique(Constraint.Unique constraint) {
    return named("unique", constraint.name(), constraint.columns());
  }

  @Override
  public String check(Constraint.Check constraint) {
    return JavaText.call(
        "check", JavaText.text(constraint.name()), JavaText.text(constraint.condition()));
  }

  @Override
  public String foreignKey(Constraint.ForeignKey key) {
    return named("foreignKey", key.name(), key.columns())
        + named(".references", key.table(), key.targets())
        + action(".onDelete", key.onDelete())
        + action(".onUpdate", key.onUpdate())
        + deferral(key.deferral())
        + (key.match() == null ? "" : ".match(Constraint.Match." + key.match() + ")");
  }

  private static String named(String method, String name, List<String> others) {
    return JavaText.call(method, JavaText.with(JavaText.text(name), JavaText.texts(others)));
  }

  private static String action(String method, Constraint.@Nullable Action action) {
    return action == null ? "" : method + "(Constraint.Action." + action + ")";
  }

  private static String deferral(Constraint.@Nullable Deferral deferral) {
    if (deferral == null) {
      return "";
    }
    return deferral == Constraint.Deferral.DEFERRABLE ? ".deferrable()" : ".initiallyDeferred()";
  }
}
