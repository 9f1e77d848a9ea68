package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a real server; skipped where there is none. */
final class MySqlFollowRulesTests extends FollowRulesContract {
  private MysqlDataSource database;

  @BeforeEach
  void create_a_schema() throws SQLException {
    database = MySqlServer.freshSchema();
  }

  @Override
  DataSource database() {
    return database;
  }

  @Test
  void tables_of_other_schemas_are_left_alone() throws Exception {
    wantingAll(
        """
        @Entity
        @Table(schema = "shop")
        class Item {
          @Id long id;
          @ManyToOne Box box;
        }
        @Entity
        @Table(catalog = "elsewhere")
        class Box {
          @Id long id;
          @ManyToOne Item item;
        }
        """);
    assertThat(compared()).hasToString("add table Item");
    followsAndLeaves(compared());
  }

  @Test
  void a_key_of_a_type_written_by_hand_counts_as_its_entity_says() throws Exception {
    wantingAll(
        """
        @Entity
        class Item {
          @Id
          @GeneratedValue(strategy = GenerationType.IDENTITY)
          @Column(columnDefinition = "int unsigned")
          Long id;
        }
        """);
    follows(compared());
    assertThat(table("Item").columns().get(0).autoIncrement()).isTrue();
  }
}
