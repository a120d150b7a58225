package rolewatch.ingest.board;

import java.util.List;

/** A boards file with wrong lines; says for each what is wrong and how to put it right. */
public final class BoardsFileInvalid extends RuntimeException {

  private final List<String> problems;

  public BoardsFileInvalid(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** One sentence per wrong line. */
  public List<String> problems() {
    return problems;
  }
}
