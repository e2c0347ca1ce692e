package icp.suite;

import icp.suite.client.UnexpectedAnswer;
import icp.suite.race.LastSlot;
import icp.suite.race.Racers;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows on the running suite that a limit is never passed. */
@Command(
    name = "race",
    description = {
      "Lets 64 callers race for the last service identification number, again and again: of an",
      "instance, and of an account over three instances. Wants two processes of instance-service",
      "(./beian up --instance-services 2). Each round must have one winner, and the ledger must",
      "hold at the end.",
      "Exit code: 0 all rounds as they should be, 1 not."
    },
    mixinStandardHelpOptions = true)
final class RaceCommand implements Callable<Integer> {

  @Mixin private DataOption data;

  @Option(
      names = "--rounds",
      defaultValue = "1000",
      description = "Rounds of each race, 1 or more; ${DEFAULT-VALUE} unless given.")
  private int rounds;

  @Override
  public Integer call() {
    if (rounds < 1) {
      throw new SuiteException("Give 1 or more rounds.");
    }
    var addresses = RunningApis.in(data.folder());
    List<String> replicas = RunningApis.replicas(data.folder(), Service.INSTANCE_SERVICE);
    if (replicas.size() < 2) {
      throw new SuiteException("Start it with ./beian up --instance-services 2.");
    }
    var password = new Secrets(data.folder().secrets()).staffPassword("operator");
    try (var racers = new Racers(replicas)) {
      var race = new LastSlot(addresses, password, racers);
      var table = new Table("RACE", "ROUNDS", "CALLERS", "WINNERS");
      race.ofAnInstance(rounds).addTo(table::row);
      race.ofAnAccount(rounds).addTo(table::row);
      race.requireLedger();
      Console.terminal().say(table + "\nThe ledger holds.");
      return 0;
    } catch (UnexpectedAnswer e) {
      throw new SuiteException(e.getMessage(), e);
    }
  }
}
