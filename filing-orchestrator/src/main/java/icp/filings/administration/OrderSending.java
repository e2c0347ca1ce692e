package icp.filings.administration;

import icp.filings.administration.Administration.NotTakenException;
import icp.filings.administration.Administration.Order;
import icp.filings.administration.Orders.Taken;
import icp.filings.filing.FilingMessages;
import icp.filings.incident.Incidents;
import icp.platform.job.Rest;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Hands orders in after the filing's move is committed, and again until the gateway has taken them:
 * none is lost, and one that comes twice comes with the same key.
 */
@ApplicationScoped
class OrderSending {
  private static final int AT_ONCE = 10;
  private static final int ALARMING = 3;

  private final Orders orders;
  private final Administrations.Gateway gateway;
  private final FilingMessages messages;
  private final Incidents incidents;

  OrderSending(
      Orders orders,
      Administrations.Gateway gateway,
      FilingMessages messages,
      Incidents incidents) {
    this.orders = orders;
    this.gateway = gateway;
    this.messages = messages;
    this.incidents = incidents;
  }

  @Scheduled(
      every = "{beian.administration.every:1s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Rest.class)
  void run() {
    gateway.named().ifPresent(named -> orders.take(AT_ONCE).forEach(taken -> send(named, taken)));
  }

  /** The network is asked outside of any transaction. */
  private void send(Administration named, Taken taken) {
    Order order =
        new Order(
            taken.filingId(),
            taken.revision(),
            taken.type(),
            taken.numbers(),
            messages.read(taken.facts()));
    try {
      orders.sent(taken, named.submit(order));
      if (taken.attempt() >= ALARMING) {
        incidents.settle(Incidents.Kind.ADMINISTRATION_UNREACHABLE, taken.filingId());
      }
    } catch (NotTakenException e) {
      if (taken.attempt() >= ALARMING) {
        incidents.record(
            Incidents.Kind.ADMINISTRATION_UNREACHABLE, taken.filingId(), e.getMessage());
      }
    }
  }
}
