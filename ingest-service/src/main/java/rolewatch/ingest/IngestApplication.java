package rolewatch.ingest;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** The ingest service. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties({IngestProperties.class, InstanceProperties.class})
public class IngestApplication {

  /** Starts the service with the settings of {@code ingest-service.yaml} and the environment. */
  public static void main(String[] arguments) {
    new SpringApplicationBuilder(IngestApplication.class)
        .properties("spring.config.name=ingest-service")
        .run(arguments);
  }
}
