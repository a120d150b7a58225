package rolewatch.enrich;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts enrich-service. */
@SpringBootApplication
public class EnrichApplication {

  /** The service with its own settings file, ready to be run, alone or beside the others. */
  public static SpringApplicationBuilder builder() {
    return new SpringApplicationBuilder(EnrichApplication.class)
        .properties("spring.config.name=enrich-service");
  }

  /** Runs the service until it is stopped. */
  public static void main(String[] arguments) {
    builder().run(arguments);
  }
}
