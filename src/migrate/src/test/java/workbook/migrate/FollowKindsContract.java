package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.migrate.Columns.*;

import org.junit.jupiter.api.Test;
import workbook.migrate.Constraint.Action;

/** One test for each kind of thing that is compared. */
abstract class FollowKindsContract extends FollowContract {
  private static final Column ID = column("id", BIGINT).primaryKeyGiven();

  /** What goes with a foreign key on a database that made an index for it. */
  abstract String[] withIndex(String dropForeignKey, String dropIndex, String more);

  /** What only a database with a place for it is told. */
  abstract String[] ifItKeepsComments(String... statements);

  @Test
  void makes_a_table_that_is_missing_and_drops_one_too_many() throws Exception {
    there(op -> op.createTable("gone", ID, column("name", varchar(20))));
    wanting("String name;");
    takes(
        "op.createTable(\"Item\", column(\"id\", BIGINT).primaryKeyGiven(), column(\"name\", varchar(255)));",
        "op.dropTable(\"gone\");");
  }

  @Test
  void adds_a_column_that_is_missing_and_drops_one_too_many() throws Exception {
    there(op -> op.createTable("Item", ID, column("gone", INTEGER)));
    wanting("@Column(length = 40, nullable = false) String name;");
    takes(
        "op.addColumn(\"Item\", column(\"name\", varchar(40)).notNull());",
        "op.dropColumn(\"Item\", \"gone\");");
  }

  @Test
  void changes_the_type_of_a_column() throws Exception {
    there(op -> op.createTable("Item", ID, column("name", varchar(20)), column("n", INTEGER)));
    wanting(
        "@Column(length = 40) String name; @Column(precision = 12, scale = 3) java.math.BigDecimal n;");
    takes(
        "op.alterColumn(\"Item\", \"n\", type(numeric(12, 3)));",
        "op.alterColumn(\"Item\", \"name\", type(varchar(40)));");
  }

  @Test
  void requires_a_value_or_no_more() throws Exception {
    there(op -> op.createTable("Item", ID, column("a", INTEGER), column("b", INTEGER).notNull()));
    wanting("int a; Integer b;");
    takes(
        "op.alterColumn(\"Item\", \"a\", nullable(false));",
        "op.alterColumn(\"Item\", \"b\", nullable(true));");
  }

  @Test
  void changes_a_default() throws Exception {
    there(
        op ->
            op.createTable(
                "Item",
                ID,
                column("a", varchar(20)).defaultValue("it's"),
                column("b", INTEGER).defaultValue(1),
                column("c", INTEGER)));
    wanting(
        """
        @Column(length = 20) @ColumnDefault("'its'") String a;
        Integer b;
        @ColumnDefault("3") Integer c;
        """);
    takes(
        "op.alterColumn(\"Item\", \"a\", defaultSql(\"'its'\"));",
        "op.alterColumn(\"Item\", \"b\", noDefault());",
        "op.alterColumn(\"Item\", \"c\", defaultSql(\"3\"));");
  }

  @Test
  void changes_comments() throws Exception {
    there(
        op -> {
          op.createTable(
              "Item", ID, column("a", INTEGER).comment("one"), column("b", INTEGER).comment("b"));
          op.commentTable("Item", "old");
        });
    wantingAll(
        """
        @Entity
        @Table(comment = "it's \\"new\\"")
        class Item {
          @Id long id;
          @Column(comment = "two") Integer a;
          Integer b;
        }
        """);
    takes(
        ifItKeepsComments(
            "op.alterColumn(\"Item\", \"a\", comment(\"two\"));",
            "op.alterColumn(\"Item\", \"b\", comment(\"\"));",
            "op.commentTable(\"Item\", \"it's \\\"new\\\"\");"));
  }

  @Test
  void changes_a_primary_key() throws Exception {
    there(op -> op.createTable("Item", ID, column("part", INTEGER).notNull()));
    wantingAll(
        """
        @Entity
        @IdClass(Item.Key.class)
        class Item {
          @Id long id;
          @Id int part;
          record Key(long id, int part) {}
        }
        """);
    takes(
        "op.dropPrimaryKey(\"Item\");",
        "op.addConstraint(\"Item\", primaryKey(\"id\", \"part\"));");
  }

  @Test
  void keeps_other_columns_unique() throws Exception {
    there(
        op ->
            op.createTable(
                "Item",
                ID,
                column("a", INTEGER),
                column("b", INTEGER),
                column("c", INTEGER),
                unique("uq_ab", "a", "b"),
                unique("uq_any_name", "c", "b")));
    wantingAll(
        """
        @Entity
        @Table(uniqueConstraints = {
            @UniqueConstraint(name = "uq_ac", columnNames = {"a", "c"}),
            @UniqueConstraint(name = "uq_cb", columnNames = {"c", "b"})})
        class Item {
          @Id long id;
          Integer a;
          Integer b;
          Integer c;
        }
        """);
    takes(
        "op.dropConstraint(\"Item\", \"uq_ab\");",
        "op.addConstraint(\"Item\", unique(\"uq_ac\", \"a\", \"c\"));");
  }

  @Test
  void changes_indexes_and_leaves_those_that_no_entity_can_tell_of() throws Exception {
    there(
        op -> {
          op.createTable("Item", ID, column("a", INTEGER), column("name", varchar(40)));
          op.createIndex("ix_a", "Item", "a");
          op.createIndex(index("ix_lower").on("Item", expression("lower(name)")));
        });
    wantingAll(
        """
        @Entity
        @Table(indexes = {
            @Index(name = "ix_name_a", columnList = "name, a desc"),
            @Index(name = "ux_a", columnList = "a", unique = true)})
        class Item {
          @Id long id;
          Integer a;
          @Column(length = 40) String name;
        }
        """);
    takes(
        "op.dropIndex(\"ix_a\", \"Item\");",
        "op.addConstraint(\"Item\", unique(\"ux_a\", \"a\"));",
        "op.createIndex(index(\"ix_name_a\").on(\"Item\", ascending(\"name\"), descending(\"a\")));");
  }

  @Test
  void an_index_of_an_expression_comes_by_an_entity_and_is_left_alone_after() throws Exception {
    there(op -> op.createTable("Item", ID, column("name", varchar(40))));
    wantingAll(
        """
        @Entity
        @Table(indexes = @Index(name = "ix_low", columnList = "(lower(name))"))
        class Item {
          @Id long id;
          @Column(length = 40) String name;
        }
        """);
    takes("op.createIndex(index(\"ix_low\").on(\"Item\", expression(\"(lower(name))\")));");
  }

  @Test
  void adds_a_foreign_key_and_drops_one() throws Exception {
    there(
        op -> {
          op.createTable("box", ID);
          op.createTable(
              "Item",
              ID,
              column("old_id", BIGINT),
              column("box_id", BIGINT),
              foreignKey("fk_old", "old_id").references("box", "id"));
        });
    wantingAll(
        """
        @Entity
        class Item {
          @Id long id;
          Long old_id;
          @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_box")) Box box;
        }
        @Entity(name = "box")
        class Box {
          @Id long id;
        }
        """);
    takes(
        withIndex(
            "op.dropConstraint(\"Item\", \"fk_old\");",
            "op.dropIndex(\"fk_old\", \"Item\");",
            "op.addConstraint(\"Item\", foreignKey(\"fk_box\", \"box_id\").references(\"box\", \"id\"));"));
  }

  @Test
  void changes_what_a_foreign_key_does_on_deletion_and_keeps_what_it_does_on_update()
      throws Exception {
    there(
        op -> {
          op.createTable("box", ID);
          op.createTable(
              "Item",
              ID,
              column("a_id", BIGINT),
              column("b_id", BIGINT),
              foreignKey("fk_a", "a_id").references("box", "id").onUpdate(Action.CASCADE),
              foreignKey("fk_b", "b_id").references("box", "id").onUpdate(Action.CASCADE));
        });
    wantingAll(
        """
        @Entity
        class Item {
          @Id long id;
          @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_a")) Box a;
          @ManyToOne
          @OnDelete(action = OnDeleteAction.SET_NULL)
          @JoinColumn(foreignKey = @ForeignKey(name = "fk_b"))
          Box b;
        }
        @Entity(name = "box")
        class Box {
          @Id long id;
        }
        """);
    takes(
        "op.dropConstraint(\"Item\", \"fk_b\");",
        "op.addConstraint(\"Item\", foreignKey(\"fk_b\", \"b_id\").references(\"box\", \"id\")"
            + ".onDelete(Constraint.Action.SET_NULL));");
  }

  @Test
  void changes_a_condition() throws Exception {
    there(
        op ->
            op.createTable(
                "Item",
                ID,
                column("n", INTEGER).notNull(),
                check("ck_n", "n > 0"),
                check("ck_same", "n  <  10")));
    wantingAll(
        """
        @Entity
        @Table(check = {
            @CheckConstraint(name = "ck_n", constraint = "n > 1"),
            @CheckConstraint(name = "ck_ten", constraint = "n < 10")})
        class Item {
          @Id long id;
          int n;
        }
        """);
    takes(
        "op.dropConstraint(\"Item\", \"ck_n\");",
        "op.addConstraint(\"Item\", check(\"ck_n\", \"n > 1\"));");
  }

  @Test
  void makes_and_drops_the_table_of_a_sequence() throws Exception {
    there(op -> op.createTable("Item", ID));
    wantingAll(
        """
        @Entity
        class Item {
          @Id
          @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "g")
          @SequenceGenerator(name = "g", sequenceName = "item_numbers", initialValue = 5)
          Long id;
        }
        """);
    takes(
        "op.createTable(\"item_numbers\", column(\"next_val\", BIGINT));",
        "op.execute(\"insert into item_numbers ( next_val ) values ( 5 )\");");
  }

  @Test
  void a_generated_column_is_made_anew() throws Exception {
    there(
        op ->
            op.createTable(
                "Item",
                ID,
                column("n", INTEGER).notNull(),
                column("twice", INTEGER).generatedStored("n * 2"),
                column("same", INTEGER).generatedStored("n  +  1")));
    wanting(
        """
        int n;
        @GeneratedColumn("n * 3") Integer twice;
        @GeneratedColumn("n + 1") Integer same;
        """);
    takes(
        "op.dropColumn(\"Item\", \"twice\");",
        "op.addColumn(\"Item\", column(\"twice\", INTEGER).generatedStored(\"n * 3\"));");
  }

  @Test
  void a_rename_is_made_by_the_word_of_an_entity() throws Exception {
    there(op -> op.createTable("thing", ID, column("name", varchar(255)), column("n", INTEGER)));
    wantingAll(
        """
        @Entity
        @RenamedFrom("thing")
        class Item {
          @Id long id;
          @RenamedFrom("name") String title;
          Integer n;
        }
        """);
    takes(
        "op.renameTable(\"thing\", \"Item\");",
        "op.alterColumn(\"Item\", \"name\", renamed(\"title\"));");
  }

  @Test
  void a_rename_is_made_by_the_word_of_whoever_asks() throws Exception {
    there(op -> op.createTable("thing", ID, column("name", varchar(255)), column("n", INTEGER)));
    wanting("String title; Integer n;");
    certainOf("thing:Item", "Item.name:title");
    takes(
        "op.renameTable(\"thing\", \"Item\");",
        "op.alterColumn(\"Item\", \"name\", renamed(\"title\"));");
  }

  @Test
  void what_only_looks_renamed_is_proposed_and_never_done_unasked() throws Exception {
    there(
        op -> {
          op.createTable("Item", ID, column("name", varchar(255)));
          op.createTable("thing", ID, column("a", INTEGER), column("b", INTEGER));
        });
    wantingAll(
        """
        @Entity
        class Item {
          @Id long id;
          String names;
        }
        @Entity
        class Things {
          @Id long id;
          Integer a;
          Integer b;
        }
        """);
    assertThat(compared().proposals())
        .extracting(Object::toString)
        .containsExactly("thing:Things", "Item.name:names");
    takes(
        "op.createTable(\"Things\", column(\"id\", BIGINT).primaryKeyGiven(),"
            + " column(\"a\", INTEGER), column(\"b\", INTEGER));",
        "op.addColumn(\"Item\", column(\"names\", varchar(255)));",
        "op.dropColumn(\"Item\", \"name\");",
        "op.dropTable(\"thing\");");
  }

  @Test
  void an_enumeration_in_no_order_of_letters_gets_a_value_in_its_middle() throws Exception {
    followsGrowth("@Enumerated(EnumType.STRING) Size named; @Enumerated Size counted;");
  }

  /** Of attributes of a type {@code Size}, which gets a value in its middle. */
  final void followsGrowth(String attributes) throws Exception {
    wanting(attributes + " enum Size { SMALL, LARGE, HUGE }");
    follows(compared());
    wanting(attributes + " enum Size { SMALL, MIDDLE, LARGE, HUGE }");
    assertThat(compared().changes()).isNotEmpty();
    followsAndLeaves(compared());
  }
}
