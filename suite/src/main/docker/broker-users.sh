#!/bin/bash
# Kafka's health check in its container. The first one tells the broker who its users are and what
# each may do; it is repeated after every start, and what is told twice changes nothing.
set -euo pipefail

told=/tmp/broker-users-told
exec 3<>/dev/tcp/127.0.0.1/9092
exec 3>&-
[ ! -e "$told" ] || exit 0

umask 077
login=$(mktemp) secret=$(mktemp)
trap 'rm -f "$login" "$secret"' EXIT
module=org.apache.kafka.common.security.plain.PlainLoginModule
cat > "$login" <<EOF
security.protocol=SASL_PLAINTEXT
sasl.mechanism=PLAIN
sasl.jaas.config=$module required username="broker" password="$BROKER_KAFKA_PASSWORD";
EOF

broker() {
  "/opt/kafka/bin/$1" --bootstrap-server kafka:9092 --command-config "$login" "${@:2}"
}

allow() {
  broker kafka-acls.sh --add --allow-principal "User:$1" "${@:2}"
}

# user NAME PASSWORD WRITES READS...: only NAME writes WRITES. What it cannot handle of READS it
# writes to the dead-letter topic beside each. NAME.audit.v1 has the checkpoints of its audit, which it
# alone writes and reads. Of sessions that have ended all hear. Whoever comes first makes the topics that
# it needs.
user() {
  local name=$1 password=$2 own=$3 topic
  shift 3
  # In a file: the process list does not show it.
  echo "SCRAM-SHA-512=[iterations=4096,password=$password]" > "$secret"
  broker kafka-configs.sh --alter --entity-type users --entity-name "$name" --add-config-file "$secret"
  local dead=() heard=()
  for topic in "$@"; do
    heard+=(--topic "$topic")
    dead+=(--topic "$topic.dlq")
  done
  allow "$name" --operation Write --operation Describe --operation Create --topic "$own" "${dead[@]}"
  allow "$name" --operation Describe --operation Create --topic "$own.dlq"
  allow "$name" --operation Read --operation Describe --operation Create "${heard[@]}"
  allow "$name" --operation Write --operation Read --operation Describe --operation Create --topic "$name.audit.v1"
  allow "$name" --operation Read --operation Describe --operation Create --topic sessions.v1
  allow "$name" --operation Read --group "$name." --resource-pattern-type prefixed
}

user filing-orchestrator "$FILINGS_KAFKA_PASSWORD" filings.v1 domains.v1 instances.v1 documents.v1
user domain-service "$DOMAINS_KAFKA_PASSWORD" domains.v1 filings.v1
user instance-service "$INSTANCES_KAFKA_PASSWORD" instances.v1 filings.v1
user document-service "$DOCUMENTS_KAFKA_PASSWORD" documents.v1 filings.v1
# The service that signs tokens says when a session has ended, and nobody else.
allow filing-orchestrator --operation Write --topic sessions.v1
touch "$told"
