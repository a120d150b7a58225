package rolewatch.stats.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rolewatch.events.CloseReason;
import rolewatch.events.EmploymentType;
import rolewatch.events.PostingRef;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;
import rolewatch.stats.pay.AnnualPay;
import rolewatch.stats.posting.Facts;
import rolewatch.stats.posting.Posting;

/**
 * A posting as lists show it: what the figures use of it. A closing without a sight has no facts.
 */
record PostingLine(
    PostingRef ref,
    String state,
    LocalDate openedDay,
    @Nullable LocalDate closedDay,
    @Nullable CloseReason closeReason,
    Instant firstObserved,
    Instant observedAt,
    @Nullable UUID job,
    @Nullable String title,
    @Nullable String employer,
    @Nullable String url,
    @Nullable String role,
    @Nullable Seniority seniority,
    @Nullable WorkMode workMode,
    List<String> countries,
    List<String> skills,
    @Nullable AnnualPay annualBasePay,
    @Nullable BigDecimal minYears,
    @Nullable EmploymentType employmentType,
    @Nullable String language,
    @Nullable Boolean staffing,
    int extractorVersion) {

  static final String OPEN = "open";
  static final String CLOSED = "closed";

  static PostingLine of(Posting posting) {
    Facts facts = posting.facts();
    Posting.Closing closing = posting.closing();
    return new PostingLine(
        posting.ref(),
        posting.isOpen() ? OPEN : CLOSED,
        posting.openedDay(),
        closing == null ? null : closing.day(),
        closing == null ? null : closing.reason(),
        posting.firstObserved(),
        posting.observedAt(),
        facts == null ? null : facts.job(),
        facts == null ? null : facts.title(),
        facts == null ? null : facts.employer(),
        facts == null ? null : facts.url(),
        facts == null ? null : facts.role(),
        facts == null ? null : facts.seniority(),
        facts == null ? null : facts.workMode(),
        facts == null ? List.of() : facts.countries(),
        facts == null ? List.of() : facts.skills(),
        facts == null ? null : facts.pay(),
        facts == null ? null : facts.minYears(),
        facts == null ? null : facts.employmentType(),
        facts == null ? null : facts.language(),
        facts == null ? null : facts.staffing(),
        posting.version().extractorVersion());
  }
}
