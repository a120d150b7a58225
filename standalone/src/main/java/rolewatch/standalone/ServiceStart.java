package rolewatch.standalone;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How to start one service in this process.
 *
 * @param name also the name of its settings file
 * @param settings what differs from that file
 */
record ServiceStart(String name, Class<?> application, int port, Map<String, String> settings) {

  ServiceStart {
    settings = Map.copyOf(settings);
  }

  ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(application)
        .properties("spring.config.name=" + name)
        // Standalone stops its parts itself, in order; a hook of each would do it all at once.
        .registerShutdownHook(false)
        .logStartupInfo(false)
        .run(arguments());
  }

  private String[] arguments() {
    List<String> own = List.of("--server.address=127.0.0.1", "--server.port=" + port);
    return Stream.concat(
            own.stream(),
            settings.entrySet().stream().map(set -> "--" + set.getKey() + "=" + set.getValue()))
        .toArray(String[]::new);
  }
}
