package rolewatch.stats;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts stats-service. */
@SpringBootApplication
public class StatsApplication {

  /** The service with its own settings file, ready to be run, alone or beside the others. */
  public static SpringApplicationBuilder builder() {
    return new SpringApplicationBuilder(StatsApplication.class)
        .properties("spring.config.name=stats-service");
  }

  /** Runs the service until it is stopped. */
  public static void main(String[] arguments) {
    builder().run(arguments);
  }
}
