package rolewatch.stats.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import rolewatch.stats.figure.CompareAnswer;
import rolewatch.stats.figure.EmployersAnswer;
import rolewatch.stats.figure.Filter;
import rolewatch.stats.figure.MixAnswer;
import rolewatch.stats.figure.OfRole;
import rolewatch.stats.figure.PastAnswer;
import rolewatch.stats.figure.PayAnswer;
import rolewatch.stats.figure.PremiumsAnswer;
import rolewatch.stats.figure.RoleAnswer;
import rolewatch.stats.figure.RolesAnswer;
import rolewatch.stats.figure.SeriesAnswer;
import rolewatch.stats.figure.Window;
import rolewatch.stats.postgres.PastReads;
import rolewatch.stats.postgres.RoleReads;
import rolewatch.stats.postgres.Snapshots;
import rolewatch.stats.web.Question.Versioned;

/** The questions that are answered from the figures. */
@Component
public class Questions {

  private final Snapshots snapshots;
  private final RoleReads roles;
  private final PastReads past;

  Questions(Snapshots snapshots, RoleReads roles, PastReads past) {
    this.past = past;
    this.snapshots = snapshots;
    this.roles = roles;
  }

  /** All roles. */
  public Question<RolesAnswer> roles(Window window) {
    return new Question<>(
        "roles?window=" + window.id(),
        () -> {
          RolesAnswer answer = snapshots.roles(window);
          return new Versioned<>(answer.version(), answer);
        });
  }

  /** The figures of one role; a problem with the names most like it if there is none. */
  public Question<RoleAnswer> role(String role, Filter filter) {
    return new Question<>(
        "roles/%s?%s".formatted(role, filter.key()),
        () -> {
          RoleAnswer answer =
              known(role)
                  .flatMap(id -> snapshots.role(id, filter))
                  .orElseThrow(() -> unknown(role, snapshots.roleIds()));
          return new Versioned<>(answer.version(), answer);
        });
  }

  Question<MixAnswer> skills(String role, Filter filter, int top) {
    return ofRole("skills?top=" + top, role, filter, id -> roles.skills(id, filter, top));
  }

  Question<MixAnswer> places(String role, Filter filter) {
    return ofRole("places?", role, filter, id -> roles.places(id, filter));
  }

  /** What it pays, and by grade, years, location tier and work mode. */
  public Question<PayAnswer> pay(String role, Filter filter) {
    return ofRole("pay?", role, filter, id -> roles.pay(id, filter));
  }

  /** The pay that goes with its skills. */
  public Question<PremiumsAnswer> premiums(String role, Filter filter) {
    return ofRole("premiums?", role, filter, id -> roles.premiums(id, filter));
  }

  /** The largest of its employers. */
  public Question<EmployersAnswer> employers(String role, Filter filter, int top) {
    return ofRole("employers?top=" + top, role, filter, id -> roles.employers(id, filter, top));
  }

  /** Its last days. */
  public Question<SeriesAnswer> series(String role, Filter filter, int days) {
    return ofRole("series?days=" + days, role, filter, id -> roles.series(id, filter, days));
  }

  private <T extends OfRole> Question<T> ofRole(
      String what, String role, Filter filter, Function<String, Optional<T>> read) {
    return new Question<>(
        "roles/%s/%s&%s".formatted(role, what, filter.key()),
        () -> {
          T answer =
              known(role).flatMap(read).orElseThrow(() -> unknown(role, snapshots.roleIds()));
          return new Versioned<>(answer.about().version(), answer);
        });
  }

  /** Two roles, read at one moment. */
  public Question<CompareAnswer> compare(String a, String b, Filter filter) {
    return new Question<>(
        "compare?a=%s&b=%s&%s".formatted(a, b, filter.key()),
        () -> {
          CompareAnswer answer =
              roles.compare(a, b, filter).orElseThrow(() -> unknownOf(a, b, filter));
          return new Versioned<>(answer.version(), answer);
        });
  }

  Question<PastAnswer.OfRole> past(String role, Filter filter, LocalDate day) {
    return new Question<>(
        "past/%s?day=%s&%s".formatted(role, day, filter.key()),
        () -> {
          PastAnswer.OfRole answer = known(past.role(storable(role), filter, day));
          return new Versioned<>(answer.about().version(), answer);
        });
  }

  Question<PastAnswer.OfTwo> past(String a, String b, Filter filter, LocalDate day) {
    return new Question<>(
        "past?a=%s&b=%s&day=%s&%s".formatted(a, b, day, filter.key()),
        () -> {
          PastAnswer.OfTwo answer = known(past.compare(storable(a), storable(b), filter, day));
          return new Versioned<>(answer.about().version(), answer);
        });
  }

  /** The ids of all roles that have an active job. */
  public List<String> roleIds() {
    return snapshots.roleIds();
  }

  private <T> T known(PastReads.Past<T> past) {
    return switch (past) {
      case PastReads.Past.Known<T> found -> found.answer();
      case PastReads.Past.BeforeAll<T> before -> throw Problem.nothingObserved(before.firstDay());
      case PastReads.Past.UnknownRole<T> role -> throw unknown(role.role(), snapshots.roleIds());
    };
  }

  private String storable(String role) {
    return known(role).orElseThrow(() -> unknown(role, snapshots.roleIds()));
  }

  private Problem unknownOf(String a, String b, Filter filter) {
    String unknown = snapshots.role(a, filter).isEmpty() ? a : b;
    return unknown(unknown, snapshots.roleIds());
  }

  /** No role has a name that the database could not even be asked for. */
  private static Optional<String> known(String role) {
    return Optional.of(role).filter(id -> id.chars().noneMatch(Character::isISOControl));
  }

  private static Problem unknown(String role, List<String> roles) {
    return Problem.unknownRole(role, Near.to(role, roles));
  }
}
