package rolewatch.standalone;

import java.util.concurrent.atomic.AtomicInteger;

/** What the process will tell whoever started it. */
final class ExitCode {

  static final int FAILED = 1;
  static final int REFUSED = 2;

  private final AtomicInteger code = new AtomicInteger();

  void set(int newCode) {
    code.set(newCode);
  }

  int get() {
    return code.get();
  }
}
