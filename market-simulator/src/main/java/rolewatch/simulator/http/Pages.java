package rolewatch.simulator.http;

import java.io.IOException;

/** Some of the server's pages. */
interface Pages {

  /** Answers, or gives false if the address is none of these pages. */
  boolean answer(Reply reply) throws IOException;
}
