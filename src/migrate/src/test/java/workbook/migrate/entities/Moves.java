package workbook.migrate.entities;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** The same tables at two times: other keys, other conditions, other values. */
@SuppressWarnings("UnusedVariable")
public final class Moves {
  public static final List<Class<?>> BEFORE = List.of(Before.Seat.class, Before.Guest.class);
  public static final List<Class<?>> AFTER = List.of(After.Seat.class, After.Guest.class);

  private Moves() {}

  static final class Before {
    @Entity(name = "seat")
    @Table(
        name = "seat",
        check =
            @CheckConstraint(
                name = "ck_seat",
                constraint = "price > 0 and price < 10 or price = 99"))
    static class Seat {
      enum State {
        FREE,
        TAKEN
      }

      @Id private String room;

      @Column(name = "place", nullable = false)
      private int place;

      private int price;

      @Enumerated(EnumType.STRING)
      private State state;

      @Enumerated private State number;
    }

    @Entity(name = "guest")
    @Table(name = "guest")
    static class Guest {
      @Id private long id;
      @ManyToOne private Guest host;
    }
  }

  static final class After {
    @Entity(name = "seat")
    @Table(
        name = "seat",
        check =
            @CheckConstraint(
                name = "ck_seat",
                constraint = "price > 0 and (price < 10 or price = 99)"))
    @IdClass(Key.class)
    static class Seat {
      enum Stand {
        FREE,
        KEPT,
        TAKEN
      }

      @Id private String room;

      @Id
      @Column(name = "place")
      private int place;

      private int price;

      @Enumerated(EnumType.STRING)
      private Stand state;

      @Enumerated private Stand number;
    }

    @Entity(name = "guest")
    @Table(name = "guest")
    static class Guest {
      @Id private long id;

      @ManyToOne
      @OnDelete(action = OnDeleteAction.SET_NULL)
      private Guest host;
    }
  }

  static final class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private String room;
    private int place;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && room.equals(key.room) && place == key.place;
    }

    @Override
    public int hashCode() {
      return room.hashCode() + place;
    }
  }
}
