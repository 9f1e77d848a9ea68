package workbook.migrate.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import workbook.migrate.schema.Schema;
import workbook.migrate.schema.Table;

/** Foreign keys as attributes. */
final class Associations {
  private final Schema schema;
  private final EntityNames names;

  Associations(Schema schema, EntityNames names) {
    this.schema = schema;
    this.names = names;
  }

  /**
   * Whether the key leads to an entity.
   *
   * @param entities names of the tables that become one
   */
  static boolean leads(Table.ForeignKey key, Set<String> entities) {
    return entities.contains(key.table()) && key.targets().stream().noneMatch(String::isEmpty);
  }

  /**
   * An attribute that leads to another entity.
   *
   * @param isCopy whether other attributes have the columns already
   */
  Attribute of(Table table, Table.ForeignKey key, boolean isCopy, JavaNames attributes) {
    List<Annotation> annotations = new ArrayList<>();
    annotations.add(Annotation.of("ManyToOne").value("fetch", "FetchType.LAZY"));
    List<String> columns = new ArrayList<>();
    for (int i = 0; i < key.columns().size(); i++) {
      columns.add(joinColumn(table, key, i, isCopy).toString());
    }
    annotations.add(columns(key, columns));
    if (!key.onDelete().matches("(?i)|no action|restrict")) {
      String action = key.onDelete().toUpperCase(Locale.ROOT).replace(' ', '_');
      annotations.add(Annotation.of("OnDelete").value("action", "OnDeleteAction." + action));
    }
    return new Attribute(
        annotations, names.ofClass(key.table()), attributes.forAttribute(name(key)));
  }

  private Annotation columns(Table.ForeignKey key, List<String> columns) {
    Annotation name = Annotation.of("ForeignKey").text("name", key.name());
    return columns.size() == 1
        ? Annotation.of(
            "JoinColumn",
            columns.get(0).substring("@JoinColumn(".length(), columns.get(0).length() - 1)
                + ", foreignKey = "
                + name)
        : Annotation.of("JoinColumns").list("value", columns).value("foreignKey", name.toString());
  }

  private Annotation joinColumn(Table table, Table.ForeignKey key, int i, boolean isCopy) {
    String column = key.columns().get(i);
    boolean required = table.column(column).filter(it -> !it.nullable()).isPresent();
    Annotation join =
        Annotation.of("JoinColumn")
            .value("name", names.quoted(column))
            .value("referencedColumnName", names.quoted(key.targets().get(i)))
            .when(required, "nullable", "false")
            .when(isCopy, "insertable", "false")
            .when(isCopy, "updatable", "false");
    String type = type(table, column);
    String led = schema.table(key.table()).map(it -> type(it, key.targets().get(i))).orElse(type);
    return type.equals(led) ? join : join.text("columnDefinition", type);
  }

  private static String type(Table table, String column) {
    return table.column(column).map(workbook.migrate.schema.Column::type).orElse("");
  }

  /** {@code department_id} leads to the {@code department}. */
  private static String name(Table.ForeignKey key) {
    String column = key.columns().get(0);
    String name = column.replaceFirst("(?i)(_id|Id|_code|_no)$", "");
    return key.columns().size() > 1 || name.isEmpty() ? key.table() : name;
  }

  /** An attribute that leads through a table to many others. */
  Attribute through(Table join, JavaNames attributes) {
    Table.ForeignKey there = JoinTables.inverse(join);
    Annotation table =
        Annotation.of("JoinTable")
            .value("name", names.quoted(join.name()))
            .list("joinColumns", joined(JoinTables.owner(join)))
            .list("inverseJoinColumns", joined(there))
            .value(
                "foreignKey",
                Annotation.of("ForeignKey").text("name", JoinTables.owner(join).name()).toString())
            .value(
                "inverseForeignKey",
                Annotation.of("ForeignKey").text("name", there.name()).toString());
    String type = "Set<" + names.ofClass(there.table()) + ">";
    return new Attribute(
        List.of(Annotation.of("ManyToMany"), table),
        type,
        attributes.forAttribute(there.table() + "s"));
  }

  private List<String> joined(Table.ForeignKey key) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < key.columns().size(); i++) {
      all.add(
          Annotation.of("JoinColumn")
              .value("name", names.quoted(key.columns().get(i)))
              .value("referencedColumnName", names.quoted(key.targets().get(i)))
              .toString());
    }
    return all;
  }
}
