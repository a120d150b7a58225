package rolewatch.enrich.kafka;

import java.util.Collection;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.TopicPartition;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.ContainerCustomizer;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.listener.AfterRollbackProcessor;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.support.ProducerListener;
import org.springframework.kafka.transaction.KafkaTransactionManager;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import rolewatch.enrich.EnrichFlow;
import rolewatch.enrich.telemetry.EnrichProgress;
import rolewatch.events.Topics;

/** Wires the edge to Kafka. */
@Configuration(proxyBeanMethods = false)
class KafkaConfiguration {

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

  /** With synchronization on, so that records are counted once their transaction is committed. */
  @Bean
  KafkaTransactionManager<?, ?> kafkaTransactionManager(ProducerFactory<?, ?> producers) {
    KafkaTransactionManager<?, ?> manager = new KafkaTransactionManager<>(producers);
    manager.setTransactionSynchronization(
        AbstractPlatformTransactionManager.SYNCHRONIZATION_ON_ACTUAL_TRANSACTION);
    return manager;
  }

  /** A failed send fails its transaction, which is reported once: not again for every record. */
  @Bean
  ProducerListener<Object, Object> quietSends() {
    return new ProducerListener<>() {};
  }

  @Bean
  TopicIds topicIds(Admin admin) {
    return new TopicIds(admin);
  }

  @Bean
  EnrichListener enrichListener(
      EnrichFlow flow,
      KafkaTemplate<byte[], byte[]> kafka,
      TopicIds topicIds,
      EnrichProgress progress) {
    return new EnrichListener(flow, kafka, topicIds, progress);
  }

  @Bean
  LagProbe lagProbe(Admin admin, @Value("${spring.kafka.consumer.group-id}") String group) {
    return new LagProbe(admin, group);
  }

  @Bean
  AfterRollbackProcessor<Object, Object> retryForEver(EnrichProgress progress) {
    return new RetryForEver(progress);
  }

  @Bean
  ContainerCustomizer<Object, Object, ConcurrentMessageListenerContainer<Object, Object>>
      stopsWhenFenced() {
    return container -> container.getContainerProperties().setStopContainerWhenFenced(true);
  }

  @Bean
  StreamHealth stream(EnrichProgress progress, LagProbe lag) {
    return new StreamHealth(progress, lag);
  }

  @Bean
  ListenerHealth listener(KafkaListenerEndpointRegistry listeners) {
    return new ListenerHealth(listeners);
  }

  @Bean
  StreamStart streamStart(
      KafkaAdmin admin, KafkaListenerEndpointRegistry listeners, EnrichProgress progress) {
    return new StreamStart(admin, listeners, progress);
  }

  @Bean
  ConsumerAwareRebalanceListener freshTopicIds(TopicIds topicIds) {
    return new ConsumerAwareRebalanceListener() {
      @Override
      public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        topicIds.forget();
      }
    };
  }
}
