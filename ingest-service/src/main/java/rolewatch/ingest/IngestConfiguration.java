package rolewatch.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import rolewatch.events.Topics;
import rolewatch.ingest.board.Board;
import rolewatch.ingest.board.Boards;
import rolewatch.ingest.http.HttpLimits;
import rolewatch.ingest.http.HttpTransport;
import rolewatch.ingest.kafka.KafkaPostingLog;
import rolewatch.ingest.kafka.KafkaTopics;
import rolewatch.ingest.page.AddressRule;
import rolewatch.ingest.page.HostPort;
import rolewatch.ingest.page.PoliteFetcher;
import rolewatch.ingest.postgres.BoardQueue;
import rolewatch.ingest.postgres.BoardStatuses;
import rolewatch.ingest.postgres.LeaseTerm;
import rolewatch.ingest.postgres.PostgresBoardStore;
import rolewatch.ingest.postgres.PostgresPushStore;
import rolewatch.ingest.push.PushStore;
import rolewatch.ingest.push.PushedItemReader;
import rolewatch.ingest.reading.BoardReader;
import rolewatch.ingest.state.BoardStore;
import rolewatch.ingest.state.NextVisit;
import rolewatch.ingest.state.PostingLog;

/** Builds the service from its parts. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class IngestConfiguration {

  @Bean
  InstantSource clock() {
    return InstantSource.system();
  }

  @Bean
  ConfiguredBoards configuredBoards(IngestProperties properties) {
    return ConfiguredBoards.read(properties.boardsFile());
  }

  @Bean
  AddressRule addressRule(IngestProperties properties, ConfiguredBoards boards) {
    Set<HostPort> allowed =
        properties.allowedHosts().stream()
            .filter(host -> !host.isBlank())
            .map(IngestConfiguration::allowedHost)
            .collect(Collectors.toSet());
    return new AddressRule(allowed, boards.hosts());
  }

  private static HostPort allowedHost(String host) {
    try {
      return HostPort.parse(host.strip());
    } catch (IllegalArgumentException e) {
      throw new WrongSetting("rolewatch.ingest.allowed-hosts: " + e.getMessage());
    }
  }

  @Bean
  HttpTransport httpTransport(AddressRule addresses, IngestProperties properties) {
    IngestProperties.Fetch fetch = properties.fetch();
    HttpLimits limits = new HttpLimits(fetch.connect(), fetch.silence(), fetch.deadline());
    return new HttpTransport(addresses, limits, properties.concurrency());
  }

  @Bean
  PoliteFetcher politeFetcher(
      HttpTransport transport,
      AddressRule addresses,
      IngestProperties properties,
      InstantSource clock) {
    String contact = properties.contact() == null ? "" : " (+" + properties.contact() + ")";
    PoliteFetcher.Browser browser =
        new PoliteFetcher.Browser("rolewatch", "Rolewatch/0.1" + contact);
    return new PoliteFetcher(transport, addresses, browser, clock, Thread::sleep);
  }

  @Bean
  BoardReader boardReader(PoliteFetcher fetcher, IngestProperties properties) {
    IngestProperties.Fetch fetch = properties.fetch();
    return new BoardReader(
        fetcher, new BoardReader.Limits(fetch.maxPages(), fetch.maxBody().toBytes()));
  }

  @Bean
  LeaseTerm leaseTerm(IngestProperties properties, InstanceProperties instance) {
    return new LeaseTerm(instance.name(), properties.lease());
  }

  @Bean
  BoardStore boardStore(JdbcClient jdbc, PlatformTransactionManager transactions, LeaseTerm term) {
    return new PostgresBoardStore(jdbc, new TransactionTemplate(transactions), term);
  }

  @Bean
  BoardQueue boardQueue(JdbcClient jdbc, LeaseTerm term) {
    return new BoardQueue(jdbc, term);
  }

  @Bean
  PushStore pushStore(JdbcClient jdbc, PlatformTransactionManager transactions) {
    return new PostgresPushStore(jdbc, new TransactionTemplate(transactions));
  }

  @Bean
  PushFlow pushFlow(
      PushStore store, PostingLog log, IngestProperties properties, InstantSource clock) {
    Set<String> closed = Boards.ALL.stream().map(Board::source).collect(Collectors.toSet());
    closed.removeAll(properties.push().allowedSources());
    return new PushFlow(new PushedItemReader(closed), store, log, clock);
  }

  @Bean
  PushedExpiry pushedExpiry(PushFlow flow, Streaming streaming) {
    return new PushedExpiry(flow, streaming);
  }

  @Bean
  BoardStatuses boardStatuses(JdbcClient jdbc) {
    return new BoardStatuses(jdbc);
  }

  @Bean
  Producer<byte[], byte[]> postingProducer(KafkaProperties kafka) {
    Map<String, Object> settings = kafka.buildProducerProperties();
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
    settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topics.MAX_RECORD_BYTES);
    return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
  }

  @Bean
  PostingLog postingLog(Producer<byte[], byte[]> producer) {
    return new KafkaPostingLog(producer);
  }

  @Bean
  KafkaTopics kafkaTopics(KafkaProperties kafka) {
    Map<String, Object> settings = kafka.buildAdminProperties();
    settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 8_000);
    settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
    return new KafkaTopics(settings);
  }

  @Bean
  Streaming streaming() {
    return new Streaming();
  }

  @Bean
  IngestTelemetry ingestTelemetry(MeterRegistry meters) {
    return new IngestTelemetry(meters);
  }

  @Bean
  IngestFlow ingestFlow(
      BoardReader reader,
      BoardStore store,
      PostingLog log,
      IngestProperties properties,
      InstantSource clock) {
    NextVisit nextVisit = new NextVisit(properties.interval(), properties.retry());
    return new IngestFlow(reader, store, log, nextVisit, clock);
  }

  @Bean
  BoardVisits boardVisits(
      IngestFlow flow,
      ConfiguredBoards boards,
      BoardQueue queue,
      BoardStore store,
      KafkaTopics topics,
      Streaming streaming,
      IngestTelemetry telemetry,
      InstantSource clock,
      IngestProperties properties) {
    return new BoardVisits(
        new BoardVisits.Parts(flow, boards, queue, store, topics, streaming, telemetry, clock),
        properties.concurrency());
  }
}
