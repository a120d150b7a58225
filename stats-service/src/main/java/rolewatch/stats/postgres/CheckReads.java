package rolewatch.stats.postgres;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rolewatch.stats.figure.Basis;
import rolewatch.stats.figure.ChecksAnswer;
import rolewatch.stats.figure.Claim;
import rolewatch.stats.figure.Filter;
import rolewatch.stats.figure.LiveRoles;
import rolewatch.stats.figure.PayCells;
import rolewatch.stats.figure.RoleAnswer;

/** Claims held against the figures, all at one moment. */
public final class CheckReads {

  private final Snapshots snapshots;
  private final RoleReads roles;

  public CheckReads(Snapshots snapshots, RoleReads roles) {
    this.snapshots = snapshots;
    this.roles = roles;
  }

  /** A check per claim, in their order. */
  public ChecksAnswer checks(List<Claim> claims) {
    return snapshots.read(basis -> ChecksAnswer.of(claims, new AtOneMoment(basis), basis));
  }

  /** Reads each role once per filter, however many claims name it. */
  private final class AtOneMoment implements LiveRoles {

    private record Asked(String role, Filter filter) {}

    private final Basis basis;
    private final Map<Asked, Optional<RoleAnswer>> answers = new HashMap<>();
    private final Map<Asked, PayCells> pays = new HashMap<>();

    AtOneMoment(Basis basis) {
      this.basis = basis;
    }

    @Override
    public @Nullable RoleAnswer role(String role, Filter filter) {
      return answers
          .computeIfAbsent(
              new Asked(role, filter), _ -> snapshots.roleWithAllSkills(role, filter, basis))
          .orElse(null);
    }

    @Override
    public PayCells pay(String role, Filter filter) {
      return pays.computeIfAbsent(new Asked(role, filter), _ -> roles.cells(role, filter, basis));
    }
  }
}
