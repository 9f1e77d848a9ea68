package workbook.migrate.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.migrate.Columns.column;
import static workbook.migrate.Columns.varchar;

import java.util.List;
import org.junit.jupiter.api.Test;
import workbook.migrate.operation.Operation;
import workbook.migrate.operation.RunJava;

final class ChecksumTests {
  @Test
  void is_the_same_from_one_version_of_the_engine_to_the_next() {
    assertThat(Checksum.of(List.of(addName(50)), List.of(new Operation.DropColumn("t", "name"))))
        .isEqualTo("94d0ee9d1abe568e");
  }

  @Test
  void is_another_when_a_length_or_the_way_back_is() {
    String one = Checksum.of(List.of(addName(50)), List.of());
    assertThat(Checksum.of(List.of(addName(60)), List.of())).isNotEqualTo(one);
    assertThat(Checksum.of(List.of(addName(50)), List.of(addName(50)))).isNotEqualTo(one);
    assertThat(Checksum.of(List.of(), List.of(addName(50)))).isNotEqualTo(one);
    assertThat(Checksum.of(List.of(addName(50)), List.of())).isEqualTo(one);
  }

  @Test
  void line_ends_comments_and_indentation_of_sql_are_no_change() {
    String one = ofSql("UPDATE t -- all of them\n  SET a = (1 + 2), b = 'x  y'");
    assertThat(ofSql("UPDATE t\r\nSET a = ( 1 + 2 ),\r\n\tb = 'x  y' /* done */")).isEqualTo(one);
    assertThat(ofSql("UPDATE t SET a = (1 + 3), b = 'x  y'")).isNotEqualTo(one);
    assertThat(ofSql("UPDATE t SET a = (1 + 2), b = 'x y'")).isNotEqualTo(one);
  }

  @Test
  void java_is_known_by_what_it_says_it_does() {
    String one = Checksum.of(List.of(new RunJava("move", connection -> {})), List.of());
    assertThat(Checksum.of(List.of(new RunJava("move", connection -> {})), List.of()))
        .isEqualTo(one);
    assertThat(Checksum.of(List.of(new RunJava("copy", connection -> {})), List.of()))
        .isNotEqualTo(one);
  }

  private static String ofSql(String sql) {
    return Checksum.of(List.of(new Operation.Execute(sql, List.of())), List.of());
  }

  private static Operation addName(int length) {
    return new Operation.AddColumn("t", column("name", varchar(length)));
  }
}
