package workbook.migrate.entities;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Entities that hang together in all the ways that there are. */
@SuppressWarnings("UnusedVariable")
public final class Company {
  /** All of them. */
  public static final List<Class<?>> ENTITIES =
      List.of(
          AllTypes.class,
          Person.class,
          Department.class,
          Project.class,
          Assignment.class,
          Vehicle.class,
          Car.class,
          Lorry.class,
          Payment.class,
          CardPayment.class,
          CashPayment.class,
          Shape.class,
          Circle.class,
          Ticket.class,
          Order.class);

  private Company() {}

  @Embeddable
  static class Address {
    @Column(length = 80)
    private String street;

    @Column(name = "zip code", length = 10)
    private String zip;
  }

  @Entity(name = "person")
  @Table(
      uniqueConstraints = @UniqueConstraint(columnNames = {"first", "last"}),
      indexes = {
        @Index(columnList = "last, first desc"),
        @Index(name = "ix_mail", columnList = "mail", unique = true)
      },
      check = @CheckConstraint(name = "ck_age", constraint = "age >= 0 and age < 200"))
  static class Person {
    @Id @GeneratedValue private Long id;

    private String first;
    private String last;

    @Column(unique = true)
    private String badge;

    private String mail;

    @ColumnDefault("18")
    private int age;

    @ColumnDefault("'new, (unknown)'")
    private String state;

    @ColumnDefault("CURRENT_TIMESTAMP")
    private java.time.LocalDateTime since;

    @Embedded private Address home;

    @Column(comment = "it's \"short\", 短い")
    private String note;

    @GeneratedColumn("age * 2")
    private int doubled;

    @ManyToOne private Person boss;

    @ManyToOne
    @JoinColumn(nullable = false)
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Department department;

    @ElementCollection private Set<String> nicknames;

    @ElementCollection
    @OrderColumn
    @Column(nullable = false, length = 30)
    private List<String> phones;

    @ElementCollection @MapKeyColumn private Map<String, Address> houses;

    @ManyToMany
    @JoinTable(name = "person_project")
    private Set<Project> projects;
  }

  @Entity(name = "department")
  static class Department {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "counters")
    @TableGenerator(name = "counters", table = "counters", initialValue = 10)
    private int id;

    /** A circle: a department has a head, who is in a department. */
    @OneToOne private Person head;

    @OneToMany(mappedBy = "department", cascade = CascadeType.ALL)
    private List<Person> people;
  }

  @Entity(name = "project")
  @SecondaryTable(name = "project_detail")
  static class Project {
    @Id private String code;

    @Column(table = "project_detail", length = 4000)
    private String description;
  }

  @Embeddable
  static class AssignmentId implements Serializable {
    private static final long serialVersionUID = 1L;
    private long person;
    private String project;
  }

  @Entity(name = "assignment")
  @Table(comment = "who does what")
  static class Assignment {
    @EmbeddedId private AssignmentId id;
    private double share;
  }

  @Entity(name = "vehicle")
  @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
  @DiscriminatorColumn(name = "kind", length = 10)
  abstract static class Vehicle {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Integer id;
  }

  @Entity(name = "car")
  static class Car extends Vehicle {
    private int seats;
  }

  @Entity(name = "lorry")
  static class Lorry extends Vehicle {
    private double tons;
  }

  @Entity(name = "payment")
  @Inheritance(strategy = InheritanceType.JOINED)
  static class Payment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
  }

  @Entity(name = "card_payment")
  static class CardPayment extends Payment {
    private String number;
  }

  @Entity(name = "cash_payment")
  static class CashPayment extends Payment {
    private String teller;
  }

  @Entity(name = "shape")
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  abstract static class Shape {
    @Id @GeneratedValue private long id;
    private String colour;
  }

  @Entity(name = "circle")
  static class Circle extends Shape {
    private double radius;
  }

  @Entity(name = "ticket")
  static class Ticket {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private java.util.UUID id;
  }

  /** A reserved word, and names of many kinds. */
  @Entity(name = "order")
  @Table(name = "`order`")
  static class Order {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private short id;

    @Column(name = "`select`")
    private String select;

    @Column(name = "`金額`", nullable = false)
    private int amount;

    @ManyToOne
    @JoinColumn(name = "`group`")
    private Order group;
  }
}
