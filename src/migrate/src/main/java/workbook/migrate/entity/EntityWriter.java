package workbook.migrate.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workbook.migrate.schema.Column;
import workbook.migrate.schema.ColumnDetail;
import workbook.migrate.schema.Schema;
import workbook.migrate.schema.Table;
import workbook.migrate.write.JavaLiteral;

/** Writes the entity of one table. */
final class EntityWriter {
  private final Table table;
  private final Words words;
  private final List<Attribute> attributes = new ArrayList<>();
  private final List<String> enums = new ArrayList<>();
  private final Set<Table.Check> inEnums = new HashSet<>();
  private final JavaNames names = new JavaNames();
  private final JavaNames enumNames = new JavaNames();

  /**
   * What all entities have in common.
   *
   * @param entities names of the tables that become entities
   */
  record Words(
      Schema schema,
      Set<String> entities,
      EntityNames names,
      workbook.migrate.ddl.Ddl ddl,
      EntityOptions options) {}

  EntityWriter(Table table, Words words) {
    this.table = table;
    this.words = words;
  }

  EntitySource source() {
    Set<String> led = new HashSet<>();
    List<Table.ForeignKey> keys =
        table.foreignKeys().stream()
            .filter(it -> Associations.leads(it, words.entities()))
            .toList();
    for (Table.ForeignKey key : keys) {
      if (!isCopy(key, keys)) {
        led.addAll(key.columns());
      }
    }
    table.columns().stream().filter(it -> !led.contains(it.name())).forEach(this::column);
    Associations associations = new Associations(words.schema(), words.names());
    for (Table.ForeignKey key : keys) {
      attributes.add(associations.of(table, key, isCopy(key, keys), names));
    }
    JoinTables.ownedBy(table, words.schema())
        .forEach(it -> attributes.add(associations.through(it, names)));
    String name = words.names().ofClass(table.name());
    return new EntitySource(words.options().packageName(), name, text(name));
  }

  /** Columns of the key stay attributes of their own; so do those that two foreign keys share. */
  private boolean isCopy(Table.ForeignKey key, List<Table.ForeignKey> all) {
    return key.columns().stream()
        .anyMatch(
            column ->
                table.primaryKey().contains(column)
                    || all.stream().filter(it -> it.columns().contains(column)).count() > 1);
  }

  private void column(Column column) {
    AttributeType type = AttributeType.of(column.type(), words.ddl());
    List<String> values = enumValues(column, type);
    List<Annotation> annotations = new ArrayList<>();
    boolean isKey = table.primaryKey().contains(column.name());
    if (isKey) {
      annotations.add(Annotation.of("Id"));
      annotations.addAll(counting(column, type));
    }
    annotations.add(columnAnnotation(column, type, isKey));
    annotations.addAll(made(column));
    String java = type.java();
    if (!values.isEmpty()) {
      java = enumNames.forClass(column.name());
      enums.add(
          "  public enum %s {\n    %s\n  }\n".formatted(java, String.join(",\n    ", values)));
      annotations.add(Annotation.of("Enumerated", "EnumType.STRING"));
      EnumValues.checkOf(table, column).ifPresent(inEnums::add);
    }
    attributes.add(new Attribute(annotations, java, names.forAttribute(column.name())));
  }

  private List<String> enumValues(Column column, AttributeType type) {
    String place = table.name() + "." + column.name();
    return words.options().enumerations().contains(place)
        ? EnumValues.of(table, column, type.type())
        : List.of();
  }

  private List<Annotation> counting(Column column, AttributeType type) {
    boolean counts =
        column.autoIncrement()
            || (words.ddl().countsUnsaid(column.type()) && type.type().isInteger());
    return counts && table.primaryKey().size() == 1
        ? List.of(Annotation.of("GeneratedValue").value("strategy", "GenerationType.IDENTITY"))
        : List.of();
  }

  private Annotation columnAnnotation(Column column, AttributeType type, boolean isKey) {
    Annotation said =
        Annotation.of("Column")
            .value("name", words.names().quoted(column.name()))
            .when(!column.nullable() && !isKey, "nullable", "false");
    ColumnDetail.@Nullable Generated made = generated(column);
    if (made != null && !made.stored()) {
      return said.text(
              "columnDefinition",
              column.type() + " GENERATED ALWAYS AS (" + made.sql() + ") VIRTUAL")
          .value("insertable", "false")
          .value("updatable", "false");
    }
    type.sizeIn(said, column.type());
    table
        .detail(column.name())
        .map(ColumnDetail::comment)
        .ifPresent(it -> said.text("comment", it));
    return said;
  }

  private ColumnDetail.@Nullable Generated generated(Column column) {
    return table.detail(column.name()).map(ColumnDetail::generated).orElse(null);
  }

  private List<Annotation> made(Column column) {
    List<Annotation> annotations = new ArrayList<>();
    ColumnDetail.@Nullable Generated made = generated(column);
    if (made != null && made.stored()) {
      annotations.add(Annotation.of("GeneratedColumn", JavaLiteral.of(made.sql())));
    }
    if (column.defaultSql() != null && made == null) {
      annotations.add(Annotation.of("ColumnDefault", JavaLiteral.of(column.defaultSql())));
    }
    table
        .detail(column.name())
        .map(ColumnDetail::collation)
        .ifPresent(it -> annotations.add(Annotation.of("Collate", JavaLiteral.of(it))));
    return annotations;
  }

  private String text(String name) {
    List<Attribute> key =
        attributes.stream().filter(it -> it.annotations().get(0).toString().equals("@Id")).toList();
    StringBuilder text = new StringBuilder();
    if (!words.options().packageName().isEmpty()) {
      text.append("package ").append(words.options().packageName()).append(";\n\n");
    }
    text.append("import jakarta.persistence.*;\n");
    text.append("import java.io.Serializable;\n");
    text.append("import java.util.*;\n");
    text.append("import org.hibernate.annotations.Collate;\n");
    text.append("import org.hibernate.annotations.ColumnDefault;\n");
    text.append("import org.hibernate.annotations.GeneratedColumn;\n");
    text.append("import org.hibernate.annotations.OnDelete;\n");
    text.append("import org.hibernate.annotations.OnDeleteAction;\n\n");
    text.append("@Entity\n").append(tableAnnotation().at(0)).append('\n');
    if (key.size() > 1) {
      text.append("@IdClass(").append(name).append(".Key.class)\n");
    }
    text.append("public class ").append(name).append(" {\n");
    attributes.forEach(it -> text.append(it.field()).append('\n'));
    attributes.forEach(it -> text.append(it.accessors()).append('\n'));
    enums.forEach(it -> text.append(it).append('\n'));
    if (key.size() > 1) {
      text.append(new KeyClass(key).text()).append('\n');
    }
    return text.substring(0, text.length() - 1) + "}\n";
  }

  private Annotation tableAnnotation() {
    TableRules rules = new TableRules(table, words.names());
    Annotation said =
        Annotation.of("Table")
            .value("name", words.names().quoted(table.name()))
            .list("uniqueConstraints", rules.uniques())
            .list("indexes", rules.indexes())
            .list("check", rules.checks(inEnums));
    return table.comment() == null ? said : said.text("comment", table.comment());
  }
}
