package rolewatch.stats.kafka;

import java.time.Clock;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.ContainerCustomizer;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;
import rolewatch.events.Topics;
import rolewatch.stats.StatsFlow;
import rolewatch.stats.live.Loop;
import rolewatch.stats.postgres.ChangeLog;
import rolewatch.stats.postgres.Ledger;
import rolewatch.stats.telemetry.StatsProgress;

/** Wires the edge to Kafka. */
@Configuration(proxyBeanMethods = false)
class KafkaConfiguration {

  private static final long FIRST_PAUSE = 200;
  private static final long LONGEST_PAUSE = 5_000;
  private static final long IDLE = 500;

  @Bean
  NewTopics topics() {
    return new NewTopics(
        Topics.ALL.stream()
            .map(
                topic ->
                    TopicBuilder.name(topic.name())
                        .partitions(topic.partitions())
                        .configs(topic.settings())
                        .build())
            .toArray(NewTopic[]::new));
  }

  @Bean(destroyMethod = "close")
  Admin kafkaAdminClient(KafkaAdmin admin) {
    return Admin.create(admin.getConfigurationProperties());
  }

  @Bean
  TopicIds topicIds(Admin admin) {
    return new TopicIds(admin);
  }

  @Bean
  StartPositions startPositions(Ledger ledger, TopicIds topicIds, StatsProgress progress) {
    return new StartPositions(ledger, topicIds, progress);
  }

  @Bean
  StatsListener statsListener(
      StatsFlow flow,
      KafkaTemplate<byte[], byte[]> kafka,
      TopicIds topicIds,
      StartPositions starts,
      StatsProgress progress,
      Loop telling,
      Clock clock) {
    RecordReader reader = new RecordReader(new RejectedPublisher(kafka, progress), clock);
    return new StatsListener(flow, reader, topicIds, starts, progress, telling::hurry);
  }

  @Bean
  Loop publishing(KafkaTemplate<byte[], byte[]> kafka, ChangeLog log) {
    return new Loop("publishing changes", new ChangePublisher(kafka, log)::publish, () -> {});
  }

  /** Tries a failed batch again for ever: a record's own fault never gets here. */
  @Bean
  CommonErrorHandler retryForEver(StatsProgress progress) {
    ExponentialBackOff pauses = new ExponentialBackOff(FIRST_PAUSE, 2);
    pauses.setMaxInterval(LONGEST_PAUSE);
    DefaultErrorHandler handler = new DefaultErrorHandler((_, _) -> {}, pauses);
    handler.setRetryListeners(new PauseReasons(progress));
    return handler;
  }

  @Bean
  ContainerCustomizer<Object, Object, ConcurrentMessageListenerContainer<Object, Object>>
      tellWhenIdle() {
    return container -> container.getContainerProperties().setIdleEventInterval(IDLE);
  }

  @Bean
  MarkerCommit markerCommit() {
    return new MarkerCommit();
  }

  @Bean
  LagProbe lagProbe(Admin admin, @Value("${spring.kafka.consumer.group-id}") String group) {
    return new LagProbe(admin, group);
  }

  @Bean
  StreamHealth stream(StatsProgress progress, LagProbe lag) {
    return new StreamHealth(progress, lag);
  }

  @Bean
  ListenerHealth listener(KafkaListenerEndpointRegistry listeners) {
    return new ListenerHealth(listeners);
  }
}
