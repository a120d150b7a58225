package rolewatch.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What an operator and a reader of figures see while boards change, vanish and misbehave. */
class PipelineIT {

  private static final int BOARDS = 8;
  private static final int EACH = 40;

  @TempDir Path directory;

  @Test
  void figuresFollowTheBoardsThroughClosingsOutagesAndReturns() throws Exception {
    try (FakeBoards boards = new FakeBoards(BOARDS, EACH);
        RunningRolewatch rolewatch = start(boards)) {
      // Every posting is counted once.
      rolewatch.awaitOpen(BOARDS * EACH);
      assertSound(rolewatch);
      JsonNode first = rolewatch.stats("/v1/roles");

      // What is gone from a full listing closes.
      boards.takeDownEvery(5);
      rolewatch.readBoards();
      rolewatch.awaitOpen(boards.openPostings());
      assertSound(rolewatch);

      // A board that answers 404, and boards that fail, close nothing and show why.
      boards.gone("board-3");
      boards.flaky(2);
      rolewatch.readBoards();
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> sourceState(rolewatch, "board-3").equals("GONE"));
      assertThat(open(rolewatch)).isEqualTo(boards.openPostings());

      // When all is back the figures are what they were, and nothing is counted twice.
      boards.flaky(0);
      boards.back("board-3");
      boards.putBack(EACH);
      await()
          .atMost(Duration.ofMinutes(2))
          .pollInterval(Duration.ofSeconds(2))
          .until(
              () -> {
                rolewatch.readBoards();
                return open(rolewatch) == BOARDS * EACH;
              });
      rolewatch.awaitOpen(BOARDS * EACH);
      assertSound(rolewatch);
      assertThat(figures(rolewatch.stats("/v1/roles"))).isEqualTo(figures(first));
    }
  }

  @Test
  void killedAtRandomMomentsItEndsWithTheFiguresOfAnUndisturbedRun() throws Exception {
    try (FakeBoards boards = new FakeBoards(BOARDS, EACH)) {
      String undisturbed;
      Path quiet = Files.createDirectory(directory.resolve("quiet"));
      try (RunningRolewatch rolewatch =
          RunningRolewatch.start(boards.boardsFile(directory), quiet)) {
        rolewatch.awaitOpen(BOARDS * EACH);
        undisturbed = figures(rolewatch.stats("/v1/roles"));
      }
      Path disturbed = Files.createDirectory(directory.resolve("disturbed"));
      try (RunningRolewatch rolewatch =
          RunningRolewatch.start(boards.boardsFile(directory), disturbed)) {
        new Killer(rolewatch, 4).run();
        rolewatch.awaitOpen(BOARDS * EACH);

        assertThat(figures(rolewatch.stats("/v1/roles"))).isEqualTo(undisturbed);
        assertSound(rolewatch);
      }
    }
  }

  private RunningRolewatch start(FakeBoards boards) throws IOException {
    Path data = Files.createDirectory(directory.resolve("data"));
    return RunningRolewatch.start(boards.boardsFile(directory), data);
  }

  /** The audit is clean, the sums agree, and every raw record is accounted for. */
  private static void assertSound(RunningRolewatch rolewatch) {
    JsonNode audit = rolewatch.stats("/v1/audit");
    assertThat(audit.path("clean").asBoolean()).as("%s", audit).isTrue();
    assertThat(audit.path("difference").asInt(-1)).isZero();
    JsonNode roles = rolewatch.stats("/v1/roles");
    int sum = 0;
    for (JsonNode role : roles.path("roles")) {
      sum += role.path("active").asInt();
    }
    assertThat(sum).isEqualTo(audit.at("/jobs/active").asInt(-1));
    JsonNode accounting = audit.path("accounting");
    assertThat(accounting.path("applied").asLong() + accounting.path("superseded").asLong())
        .isEqualTo(accounting.path("received").asLong(-1));
  }

  private static int open(RunningRolewatch rolewatch) {
    return rolewatch.stats("/v1/status").at("/postings/open").asInt(-1);
  }

  private static String sourceState(RunningRolewatch rolewatch, String board) {
    for (JsonNode source : rolewatch.ingest("/v1/status").path("sources")) {
      if (source.path("board").asString().equals(board)) {
        return source.path("state").asString();
      }
    }
    return "";
  }

  /** The figures without the moment they were read at. */
  private static String figures(JsonNode roles) {
    return roles.path("roles").toString();
  }
}
