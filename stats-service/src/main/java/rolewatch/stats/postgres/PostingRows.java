package rolewatch.stats.postgres;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rolewatch.events.CloseReason;
import rolewatch.events.EmploymentType;
import rolewatch.events.PostingRef;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;
import rolewatch.stats.pay.AnnualPay;
import rolewatch.stats.place.LocationTier;
import rolewatch.stats.posting.FactVersion;
import rolewatch.stats.posting.Facts;
import rolewatch.stats.posting.Posting;

/** Postings from and to rows of the table {@code posting}. */
final class PostingRows {

  private static final String SEPARATOR = "\u001f";

  private PostingRows() {}

  static Columns<Posting> columns(Iterable<Posting> postings) {
    Columns<Posting> columns = Columns.of(copy(postings));
    columns
        .column("text", posting -> posting.ref().toString())
        .column("bool", Posting::isOpen)
        .column("int4", posting -> posting.version().incarnation())
        .column("int8", posting -> posting.version().offset())
        .column("int4", posting -> posting.version().extractorVersion())
        .column("timestamptz", posting -> posting.firstObserved().toString())
        .column("timestamptz", posting -> posting.observedAt().toString())
        .column("date", posting -> text(posting.postedDay()))
        .column("date", posting -> closing(posting, closing -> closing.day().toString()))
        .column("text", posting -> closing(posting, closing -> closing.reason().name()));
    columns
        .column("int4", posting -> sight(posting, FactVersion::incarnation))
        .column("int8", posting -> sight(posting, FactVersion::offset))
        .column("int4", posting -> sight(posting, FactVersion::extractorVersion));
    return facts(columns);
  }

  private static Columns<Posting> facts(Columns<Posting> columns) {
    return columns
        .column("uuid", posting -> fact(posting, facts -> facts.job().toString()))
        .column("text", posting -> fact(posting, Facts::title))
        .column("text", posting -> fact(posting, Facts::employer))
        .column("text", posting -> fact(posting, Facts::url))
        .column("text", posting -> fact(posting, Facts::role))
        .column("text", posting -> fact(posting, facts -> facts.seniority().name()))
        .column("text", posting -> fact(posting, facts -> facts.workMode().name()))
        .column("text", posting -> fact(posting, facts -> String.join(" ", facts.countries())))
        .column("text", posting -> fact(posting, facts -> String.join(SEPARATOR, facts.skills())))
        .column("text", posting -> pay(posting, AnnualPay::currency))
        .column("int8", posting -> pay(posting, AnnualPay::amount))
        .column("numeric", posting -> fact(posting, facts -> text(facts.minYears())))
        .column("text", posting -> fact(posting, facts -> text(facts.employmentType())))
        .column("text", posting -> fact(posting, Facts::language))
        .column("text", posting -> fact(posting, facts -> facts.tier().name()))
        .column("bool", posting -> fact(posting, Facts::staffing));
  }

  private static List<Posting> copy(Iterable<Posting> postings) {
    List<Posting> copy = new java.util.ArrayList<>();
    postings.forEach(copy::add);
    return copy;
  }

  /** A function whose answer may be null. */
  private interface Part<T> {
    @Nullable Object of(T whole);
  }

  private static @Nullable Object fact(Posting posting, Part<Facts> part) {
    return posting.facts() == null ? null : part.of(posting.facts());
  }

  private static @Nullable Object sight(Posting posting, Part<FactVersion> part) {
    return posting.sight() == null ? null : part.of(posting.sight());
  }

  private static @Nullable Object pay(Posting posting, Part<AnnualPay> part) {
    return posting.facts() == null || posting.facts().pay() == null
        ? null
        : part.of(posting.facts().pay());
  }

  private static @Nullable Object closing(Posting posting, Part<Posting.Closing> part) {
    return posting.closing() == null ? null : part.of(posting.closing());
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  static Posting read(ResultSet row, int number) throws SQLException {
    return new Posting(
        PostingRef.parse(row.getString("ref")),
        new FactVersion(
            row.getInt("incarnation"), row.getLong("raw_offset"), row.getInt("extractor_version")),
        instant(row, "first_observed"),
        instant(row, "observed_at"),
        row.getObject("posted_day", LocalDate.class),
        readSight(row),
        facts(row),
        closing(row));
  }

  private static @Nullable FactVersion readSight(ResultSet row) throws SQLException {
    int incarnation = row.getInt("sight_incarnation");
    return row.wasNull()
        ? null
        : new FactVersion(
            incarnation, row.getLong("sight_offset"), row.getInt("sight_extractor_version"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static Posting.@Nullable Closing closing(ResultSet row) throws SQLException {
    LocalDate day = row.getObject("closed_day", LocalDate.class);
    return day == null
        ? null
        : new Posting.Closing(day, CloseReason.valueOf(row.getString("close_reason")));
  }

  private static @Nullable Facts facts(ResultSet row) throws SQLException {
    UUID job = row.getObject("job", UUID.class);
    if (job == null) {
      return null;
    }
    return new Facts(
        job,
        row.getString("title"),
        row.getString("employer"),
        row.getString("url"),
        row.getString("role"),
        Seniority.valueOf(row.getString("seniority")),
        WorkMode.valueOf(row.getString("work_mode")),
        list(row, "countries"),
        list(row, "skills"),
        pay(row),
        row.getObject("min_years", BigDecimal.class),
        employmentType(row.getString("employment_type")),
        row.getString("language"),
        tier(row.getString("location_tier")),
        row.getObject("staffing", Boolean.class));
  }

  private static @Nullable AnnualPay pay(ResultSet row) throws SQLException {
    String currency = row.getString("pay_currency");
    return currency == null ? null : new AnnualPay(currency, row.getLong("pay_annual"));
  }

  private static @Nullable EmploymentType employmentType(@Nullable String name) {
    return name == null ? null : EmploymentType.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static LocationTier tier(@Nullable String name) {
    return name == null ? LocationTier.UNKNOWN : LocationTier.valueOf(name);
  }

  private static List<String> list(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return array == null ? List.of() : List.of((String[]) array.getArray());
  }
}
