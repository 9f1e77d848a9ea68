package workbook.migrate.entities;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URL;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.type.SqlTypes;

/** An attribute of each basic type. */
@Entity(name = "all_types")
@SuppressWarnings({"UnusedVariable", "JavaUtilDate"})
public final class AllTypes {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  private boolean flag;
  private Boolean maybe;
  private byte tiny;
  private short small;
  private int whole;
  private long large;
  private float real;
  private double precise;
  private char letter;
  private String text;

  @Column(length = 50, nullable = false)
  private String name;

  @Column(length = 70_000)
  private String longer;

  @Lob private String story;
  @Lob private byte[] picture;
  @Nationalized private String national;
  private byte[] bytes;
  private char[] letters;
  private BigDecimal amount;

  @Column(precision = 12, scale = 4)
  private BigDecimal exact;

  private BigInteger huge;
  private LocalDate date;
  private LocalTime time;
  private LocalDateTime dateTime;
  private OffsetDateTime offset;
  private OffsetTime offsetTime;
  private ZonedDateTime zoned;
  private Instant instant;

  @Column(secondPrecision = 3)
  private Instant millis;

  private Duration duration;
  private Year year;
  private ZoneId zone;
  private ZoneOffset zoneOffset;
  private Date oldDate;
  private Timestamp oldTimestamp;
  private UUID uuid;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  private UUID readable;

  private URL url;
  private Locale locale;
  private Currency currency;
  private TimeZone timeZone;
  private InetAddress address;
  private Class<?> type;
  private DayOfWeek ordinal;

  @Enumerated(EnumType.STRING)
  private DayOfWeek named;

  private String[] texts;
  private int[] numbers;

  @JdbcTypeCode(SqlTypes.JSON)
  private String document;
}
