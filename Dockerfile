# One image for the three services: build first with `./rolewatch build`, then choose the service by its main class.
FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /app rolewatch
WORKDIR /app
COPY standalone/target/lib /app/lib
USER 10001
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
ENTRYPOINT ["java", "-cp", "/app/lib/*"]
