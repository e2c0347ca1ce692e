# One file for the four services. Package first: ./beian test, or mvn package.
#   docker build --build-arg SERVICE=domain-service .
FROM eclipse-temurin:17-jre

ARG SERVICE
RUN useradd --system --no-create-home --shell /usr/sbin/nologin beian \
    && install -d -o beian -g beian -m 0700 /var/lib/beian/documents
WORKDIR /opt/beian
COPY ${SERVICE}/target/quarkus-app/ ./
USER beian
# Each further arena of the C library would keep some of what decoders of pictures give back.
ENV MALLOC_ARENA_MAX=2
EXPOSE 8080
# The image's own bash asks, so that nothing needs to be installed for it.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/9000 && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "-jar", "quarkus-run.jar"]
