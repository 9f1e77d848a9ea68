package workbook.migrate.entity;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** The class of a key of several attributes. */
record KeyClass(List<Attribute> attributes) {
  String text() {
    return """
          public static class Key implements Serializable {
            private static final long serialVersionUID = 1L;

        %s
            @Override
            public boolean equals(Object other) {
              return other instanceof Key key%s;
            }

            @Override
            public int hashCode() {
              return Objects.hash(%s);
            }
          }
        """
        .formatted(
            attributes.stream()
                .map(it -> "    public " + it.type() + " " + it.name() + ";\n")
                .collect(joining()),
            attributes.stream()
                .map(
                    it ->
                        "\n          && Objects.equals(%s, key.%s)".formatted(it.name(), it.name()))
                .collect(joining()),
            attributes.stream().map(Attribute::name).collect(joining(", ")));
  }
}
