package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static workbook.migrate.Columns.*;

import org.junit.jupiter.api.Test;

/** Keys, unique columns and names: what hangs together, and in which order it can change. */
abstract class FollowRulesContract extends FollowContract {
  private static final Column ID = column("id", BIGINT).primaryKeyGiven();

  @Test
  void a_column_that_is_unique_by_itself_is_kept_so() throws Exception {
    there(op -> op.createTable("Item", ID, column("code", varchar(20)), column("n", INTEGER)));
    wanting("@Column(unique = true, length = 20) String code; Integer n;");
    assertThat(compared().toString()).matches("add unique UK\\w+ to Item");
    followsAndLeaves(compared());
    follows(compared());
    sql("INSERT INTO Item (id, code) VALUES (1, 'a')");
    refuses("INSERT INTO Item (id, code) VALUES (2, 'a')");
    wanting("@Column(length = 20) String code; @Column(unique = true) Integer n;");
    assertThat(compared().toString()).contains("drop unique").contains("add unique");
    followsAndLeaves(compared());
  }

  @Test
  void a_table_comes_with_the_unique_columns_of_its_entity() throws Exception {
    wantingAll(
        """
        @Entity
        class Item {
          @Id long id;
          @Column(unique = true) Integer n;
          @OneToOne Box box;
          @Embedded Part part;
        }
        @Embeddable
        class Part {
          @Column(unique = true) Integer p;
        }
        @Entity
        class Box {
          @Id @Column(unique = true) long id;
        }
        """);
    follows(compared());
    assertThat(table("Item").uniques())
        .extracting(it -> it.columns().get(0))
        .containsExactlyInAnyOrder("n", "box_id", "p");
    assertThat(table("Box").uniques()).isEmpty();
  }

  @Test
  void one_of_two_that_belong_together_becomes_one_of_many_and_back() throws Exception {
    String box = "@Entity class Box { @Id long id; } ";
    wantingAll(box + "@Entity class Item { @Id long id; @OneToOne Box box; }");
    follows(compared());
    sql("INSERT INTO Box (id) VALUES (1)", "INSERT INTO Item (id, box_id) VALUES (1, 1)");
    wantingAll(box + "@Entity class Item { @Id long id; @ManyToOne Box box; }");
    followsAndLeaves(compared());
    follows(compared());
    sql("INSERT INTO Item (id, box_id) VALUES (2, 1)", "DELETE FROM Item WHERE id = 2");
    wantingAll(box + "@Entity class Item { @Id long id; @OneToOne Box box; }");
    followsAndLeaves(compared());
  }

  @Test
  void the_index_of_a_foreign_key_goes_where_the_key_stays() throws Exception {
    String box = "@Entity class Box { @Id long id; } ";
    String item =
        "class Item { @Id long id; @ManyToOne Box box; @ElementCollection %s<String> x; }";
    String indexed = "@Table(indexes = @Index(name = \"ix_box\", columnList = \"box_id\")) ";
    wantingAll(box + "@Entity " + indexed + item.formatted("Set"));
    follows(compared());
    wantingAll(box + "@Entity " + item.formatted("List"));
    followsAndLeaves(compared());
  }

  @Test
  void a_new_table_leads_to_what_is_unique_only_now() throws Exception {
    there(op -> op.createTable("Item", ID, column("old", varchar(30))));
    sql("INSERT INTO Item (id, old) VALUES (1, 'a')");
    wantingAll(
        """
        @Entity
        class Item {
          @Id long id;
          @Column(unique = true, length = 20) String old;
          @Column(unique = true, length = 20) String code;
        }
        @Entity
        class Box {
          @Id long id;
          @ManyToOne @JoinColumn(referencedColumnName = "old") Item first;
          @ManyToOne @JoinColumn(referencedColumnName = "code") Item second;
        }
        """);
    followsAndLeaves(compared());
    follows(compared());
    wanting("@Column(length = 20) String old;");
    followsAndLeaves(compared());
  }

  @Test
  void a_key_gives_way_to_one_that_the_rows_have_already() throws Exception {
    wantingAll(
        """
        @Entity
        class Item {
          @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
          @Column(length = 20, nullable = false) String code;
        }
        """);
    follows(compared());
    sql("INSERT INTO Item (code) VALUES ('a')", "INSERT INTO Item (code) VALUES ('b')");
    wantingAll("@Entity class Item { @Id @Column(length = 20) String code; }");
    assertThat(compared().toString()).contains("from [id] to [code]");
    followsAndLeaves(compared());
    follows(compared());
    assertThat(rows("SELECT code FROM Item ORDER BY code")).containsExactly("a", "b");
    assertThat(table("Item").columns()).hasSize(1);
  }

  @Test
  void a_table_without_a_key_gets_one_that_counts() throws Exception {
    there(op -> op.createTable("Item", column("id", BIGINT).notNull(), column("n", INTEGER)));
    sql("INSERT INTO Item (id, n) VALUES (7, 1)");
    wantingAll(
        """
        @Entity
        class Item {
          @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
          Integer n;
        }
        """);
    followsAndLeaves(compared());
    follows(compared());
    sql("INSERT INTO Item (n) VALUES (2)");
    assertThat(rows("SELECT id FROM Item ORDER BY id")).containsExactly("7", "8");
  }

  @Test
  void a_key_that_counted_is_given_from_now_on_and_counts_again() throws Exception {
    String item = "@Entity class Item { @Id %s Long id; }";
    String counting = "@GeneratedValue(strategy = GenerationType.IDENTITY)";
    wantingAll(item.formatted(counting));
    follows(compared());
    wantingAll(item.formatted(""));
    followsAndLeaves(compared());
    follows(compared());
    wantingAll(item.formatted(counting));
    followsAndLeaves(compared());
  }

  @Test
  void what_is_about_a_generated_column_goes_and_comes_with_it() throws Exception {
    String item =
        """
        @Entity
        @Table(
            indexes = @Index(name = "ix_b", columnList = "b"),
            uniqueConstraints = @UniqueConstraint(name = "uq_ca", columnNames = {"c", "a"}),
            check = @CheckConstraint(name = "ck_b", constraint = "b > 0"))
        class Item {
          @Id long id;
          int a;
          @GeneratedColumn("a + %s") int b;
          @GeneratedColumn("a * %s") int c;
        }
        """;
    wantingAll(item.formatted(1, 2));
    follows(compared());
    sql("INSERT INTO Item (id, a) VALUES (1, 5)");
    wantingAll(item.formatted(2, 3));
    assertThat(compared().toString()).contains("make anew column Item.b");
    followsAndLeaves(compared());
    follows(compared());
    assertThat(rows("SELECT b + c FROM Item")).containsExactly("22");
    wantingAll("@Entity class Item { @Id long id; @GeneratedColumn(\"id + 1\") long d; }");
    follows(compared());
  }

  @Test
  void a_key_and_what_is_embedded_are_renamed_by_their_own_word() throws Exception {
    there(
        op -> op.createTable("Item", column("no", BIGINT).primaryKeyGiven(), column("w", INTEGER)));
    wantingAll(
        """
        @Entity
        class Item {
          @Id @RenamedFrom("no") long id;
          @Embedded Size size;
        }
        @Embeddable
        class Size {
          @RenamedFrom("w") int width;
        }
        """);
    takes(
        "op.alterColumn(\"Item\", \"no\", renamed(\"id\"));",
        "op.alterColumn(\"Item\", \"w\", renamed(\"width\"));");
  }

  @Test
  void capitals_make_no_other_column() throws Exception {
    there(
        op -> {
          op.createTable(
              "Item", column("ID", BIGINT).primaryKeyGiven(), column("userName", BIGINT));
          op.createTable("Box", ID, column("ITEM_id", BIGINT));
          op.addConstraint("Box", foreignKey("fk", "ITEM_id").references("Item", "ID"));
          op.createIndex("ix", "Item", "userName");
        });
    wantingAll(
        """
        @Entity
        @Table(indexes = @Index(columnList = "username"))
        class Item {
          @Id long id;
          Long username;
        }
        @Entity
        class Box {
          @Id long id;
          @ManyToOne Item item;
        }
        """);
    takesNothing();
  }

  @Test
  void names_in_quotes_are_taken_without_them() throws Exception {
    wantingAll(
        """
        @Entity
        @Table(
            name = "`the items`",
            indexes = @Index(name = "`ix 1`", columnList = "`金額` desc"),
            uniqueConstraints = @UniqueConstraint(name = "`uq 1`", columnNames = "`金額`"),
            check = @CheckConstraint(name = "`ck 1`", constraint = "`金額` > 0"))
        class Item {
          @Id long id;
          @Column(name = "`金額`") int amount;
        }
        """);
    assertThat(compared().upgrade().toString()).doesNotContain("`uq", "\"uq", "`ck");
    followsAndLeaves(compared());
    follows(compared());
    assertThat(table("the items").uniques().get(0).name()).isEqualTo("uq 1");
  }

  @Test
  void names_are_those_of_the_application() throws Exception {
    there(op -> op.createTable("line_item", ID));
    wantingAll(
        """
        @Entity
        class LineItem {
          @Id long id;
          String shortName;
        }
        """);
    toldHibernate(
        "hibernate.physical_naming_strategy",
        "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl");
    takes("op.addColumn(\"line_item\", column(\"short_name\", varchar(255)));");
  }

  @Test
  void what_hibernate_can_not_read_is_told_in_its_words() throws Exception {
    wanting("String name;");
    toldHibernate("hibernate.physical_naming_strategy", "Nowhere");
    assertThatThrownBy(this::compared)
        .isInstanceOf(MigrationException.class)
        .hasMessageContainingAll("Hibernate can't read the entities", "Nowhere", "hibernate:");
  }
}
