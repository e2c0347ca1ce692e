package icp.bench.flight;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where a service spent its time during a cell, in words and as folded stacks. */
public final class Flight {
  private static final int MOST = 12;
  private static final String OURS = "icp.";

  /** What the framework and the compiler put between our methods. */
  private static final Pattern GENERATED =
      Pattern.compile("_ClientProxy|_Subclass|_Bean|\\$\\$Lambda|lambda\\$|\\$quarkusrestinvoker");

  private final String of;
  private final int clients;
  private final String service;
  private final Samples samples;

  Flight(String of, int clients, String service, Samples samples) {
    this.of = of;
    this.clients = clients;
    this.service = service;
    this.samples = samples;
  }

  public String title() {
    return "%s during %s, %d clients".formatted(service, of, clients);
  }

  /** One line for each stack, with how often it was seen. */
  public String folded() {
    return samples.running().entrySet().stream()
        .map(each -> each.getKey() + " " + each.getValue() + "\n")
        .collect(Collectors.joining());
  }

  /** The hottest. */
  public String summary() {
    return "%d samples, all threads stood still for the collector for %d ms in all.%n"
            .formatted(samples.count(), samples.collecting())
        + part("runs in", samples.running(), Flight::top)
        + part("below methods of ours", samples.running(), Flight::ours)
        + part("stacks by methods of ours", samples.running(), Flight::path)
        + part("allocates", samples.allocated(), Flight::allocator);
  }

  /** Shares of the whole; of a stack that names a thing twice it counts once. */
  private static String part(
      String title, Map<String, Long> stacks, Function<List<String>, Collection<String>> naming) {
    double all = Math.max(1, stacks.values().stream().mapToLong(Long::longValue).sum());
    Map<String, Long> named = new TreeMap<>();
    stacks.forEach(
        (stack, weight) ->
            naming.apply(List.of(stack.split(";"))).stream()
                .distinct()
                .forEach(name -> named.merge(name, weight, Long::sum)));
    return named.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(MOST)
        .map(
            e -> String.format(Locale.ROOT, "%6.1f %%  %s%n", 100 * e.getValue() / all, e.getKey()))
        .collect(Collectors.joining("", "\n" + title + "\n", ""));
  }

  private static Collection<String> top(List<String> stack) {
    return List.of(stack.get(stack.size() - 1));
  }

  private static Collection<String> ours(List<String> stack) {
    return stack.stream()
        .filter(frame -> frame.startsWith(OURS) && !GENERATED.matcher(frame).find())
        .map(Flight::shortened)
        .toList();
  }

  /** Through which of our methods it went. */
  private static Collection<String> path(List<String> stack) {
    Collection<String> own = ours(stack);
    return own.isEmpty()
        ? List.of(library(stack))
        : List.of(own.stream().distinct().collect(Collectors.joining(" > ")));
  }

  /** The innermost of our methods. */
  private static Collection<String> allocator(List<String> stack) {
    return ours(stack).stream()
        .reduce((outer, inner) -> inner)
        .map(List::of)
        .orElseGet(() -> List.of(library(stack)));
  }

  /** The innermost method that is not the platform's. */
  private static String library(List<String> stack) {
    return stack.stream()
        .filter(frame -> !frame.startsWith("java.") && !frame.startsWith("jdk."))
        .reduce((outer, inner) -> inner)
        .map(frame -> "(none) " + shortened(frame))
        .orElse("(none)");
  }

  /** Without packages. */
  private static String shortened(String frame) {
    int method = frame.lastIndexOf('.');
    return frame.substring(frame.lastIndexOf('.', method - 1) + 1);
  }
}
