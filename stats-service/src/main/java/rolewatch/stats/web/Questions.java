package rolewatch.stats.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rolewatch.stats.figure.Filter;
import rolewatch.stats.figure.RoleAnswer;
import rolewatch.stats.figure.RolesAnswer;
import rolewatch.stats.figure.Window;
import rolewatch.stats.postgres.Snapshots;
import rolewatch.stats.web.Question.Versioned;

/** The questions that are answered from the figures. */
@Component
class Questions {

  private final Snapshots snapshots;

  Questions(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  Question<RolesAnswer> roles(Window window) {
    return new Question<>(
        "roles?window=" + window.id(),
        () -> {
          RolesAnswer answer = snapshots.roles(window);
          return new Versioned<>(answer.version(), answer);
        });
  }

  Question<RoleAnswer> role(String role, Filter filter) {
    return new Question<>(
        "roles/%s?window=%s&slice=%s".formatted(role, filter.window().id(), filter.slice().id()),
        () -> {
          RoleAnswer answer =
              known(role)
                  .flatMap(id -> snapshots.role(id, filter))
                  .orElseThrow(() -> unknown(role, snapshots.roleIds()));
          return new Versioned<>(answer.version(), answer);
        });
  }

  /** No role has a name that the database could not even be asked for. */
  private static Optional<String> known(String role) {
    return Optional.of(role).filter(id -> id.chars().noneMatch(Character::isISOControl));
  }

  private static Problem unknown(String role, List<String> roles) {
    return Problem.unknownRole(role, Near.to(role, roles));
  }
}
