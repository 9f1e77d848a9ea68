package workbook.migrate.entities;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.GeneratedColumn;
import workbook.migrate.RenamedFrom;

/** The same shop at two times, which differ in all that can differ. */
@SuppressWarnings("UnusedVariable")
public final class Shop {
  public static final List<Class<?>> BEFORE =
      List.of(Before.Customer.class, Before.Purchase.class, Before.Old.class);

  public static final List<Class<?>> AFTER =
      List.of(After.Client.class, After.Purchase.class, After.Fresh.class);

  private Shop() {}

  static final class Before {
    @Entity(name = "customer")
    @Table(
        name = "customer",
        comment = "who buys",
        uniqueConstraints = @UniqueConstraint(name = "uq_mail", columnNames = "mail"),
        indexes = @Index(name = "ix_city", columnList = "city"),
        check = @CheckConstraint(name = "ck_age", constraint = "age > 0"))
    static class Customer {
      @Id private long id;

      @Column(length = 50)
      private String name;

      private String mail;

      @ColumnDefault("'Tokyo'")
      private String city;

      private Integer age;

      @GeneratedColumn("age + 1")
      private int next;

      private String gone;
    }

    @Entity(name = "purchase")
    @Table(name = "purchase")
    static class Purchase {
      @Id private long id;
      private int amount;
      @ManyToOne private Customer customer;
    }

    @Entity(name = "old_thing")
    @Table(name = "old_thing")
    static class Old {
      @Id private long id;
      @ManyToOne private Purchase purchase;
    }
  }

  static final class After {
    @Entity(name = "client")
    @Table(
        name = "client",
        comment = "who bought",
        uniqueConstraints = @UniqueConstraint(name = "uq_name", columnNames = "name"),
        indexes = @Index(name = "ix_city_age", columnList = "city, age"),
        check = @CheckConstraint(name = "ck_age", constraint = "age > 17"))
    @RenamedFrom("customer")
    static class Client {
      @Id private long id;

      @Column(length = 80, nullable = false, comment = "all of it")
      private String name;

      @RenamedFrom("mail")
      private String email;

      @ColumnDefault("'Osaka'")
      private String city;

      private Integer age;

      @GeneratedColumn("age + 2")
      private int next;

      @ColumnDefault("0")
      private boolean added;
    }

    @Entity(name = "purchase")
    @Table(name = "purchase")
    static class Purchase {
      @Id private long id;

      @Column(name = "total")
      private int amount;

      @ManyToOne
      @JoinColumn(nullable = false)
      private Client customer;

      @ManyToOne private Fresh fresh;
    }

    @Entity(name = "fresh_thing")
    @Table(name = "fresh_thing")
    static class Fresh {
      @Id private String id;
    }
  }
}
