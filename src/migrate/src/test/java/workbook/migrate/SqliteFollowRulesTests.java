package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SqliteFollowRulesTests extends FollowRulesContract {
  @TempDir Path folder;

  @Override
  DataSource database() {
    return SqliteFile.in(folder);
  }

  @Test
  void capitals_make_no_other_table_and_a_key_may_leave_out_where_it_leads() throws Exception {
    sql(
        "CREATE TABLE BOX (id bigint NOT NULL PRIMARY KEY)",
        "CREATE TABLE item (id bigint NOT NULL PRIMARY KEY, a_id bigint REFERENCES box,"
            + " b_id bigint REFERENCES Box (ID) ON DELETE CASCADE)");
    wantingAll(
        """
        @Entity
        class Item {
          @Id long id;
          @ManyToOne Box a;
          @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) Box b;
        }
        @Entity
        class Box {
          @Id long id;
        }
        """);
    takesNothing();
    assertThat(table("item").foreignKeys())
        .allSatisfy(
            it -> {
              assertThat(it.table()).isEqualTo("BOX");
              assertThat(it.targets()).containsExactly("id");
            });
  }
}
