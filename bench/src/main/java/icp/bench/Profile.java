package icp.bench;

import java.util.List;

/** How much is measured. */
enum Profile {
  /** Shows that everything can be measured, and measures nothing. */
  SMALL,
  /** A look. */
  MEDIUM,
  /** What counts. */
  FULL;

  /** Of each race. */
  int rounds() {
    return of(1, 1, 3);
  }

  /** Numbers of clients, the fewest first. */
  List<Integer> clients() {
    return of(List.of(2), List.of(1, 8, 32), List.of(1, 8, 32));
  }

  /** The same of what is cheap to measure with more of them. */
  List<Integer> crowds() {
    return of(List.of(2), List.of(1, 8, 32, 128), List.of(1, 8, 32, 128));
  }

  /** Seconds before a contender is measured. */
  int warmUp() {
    return of(0, 5, 15);
  }

  /** Seconds of a contender's cell. */
  int seconds() {
    return of(1, 5, 8);
  }

  /** Of a cell of the suite; none of its warm-up where nothing is measured. */
  int filings() {
    return of(4, 160, 400);
  }

  /** So many filings of a cell are each client's at least. */
  int ofAClient() {
    return of(1, 4, 8);
  }

  /** Filings before the first cell of the suite. */
  int before() {
    return of(0, 60, 200);
  }

  /** Seconds at a pace. */
  int paced() {
    return of(2, 10, 30);
  }

  /** Filings whose answers wait. */
  int backlog() {
    return of(20, 10_000, 100_000);
  }

  /** Filings that wait for somebody. */
  int parked() {
    return of(200, 20_000, 100_000);
  }

  /** Seconds until services that nobody asks are at rest, and all that they did is counted. */
  int settling() {
    return of(1, 75, 75);
  }

  /** Seconds in which nobody does anything. */
  int silence() {
    return of(3, 60, 120);
  }

  /** How many filings the table holds, one after the other. */
  List<Integer> tables() {
    return of(List.of(300, 600), List.of(10_000, 100_000), List.of(10_000, 100_000, 1_000_000));
  }

  /** How many of them are of one account, one after the other. */
  List<Integer> lists() {
    return of(List.of(40, 120), List.of(100, 10_000), List.of(100, 100_000));
  }

  /** How many streams are open. */
  int listeners() {
    return of(10, 100, 500);
  }

  /** Of a question. */
  int requests() {
    return of(10, 150, 300);
  }

  /** Uploads of a photo, one after the other. */
  int pictures() {
    return of(1, 2, 5);
  }

  /** Uploads at once. */
  int uploads() {
    return of(4, 20, 50);
  }

  private <T> T of(T small, T medium, T full) {
    return switch (this) {
      case SMALL -> small;
      case MEDIUM -> medium;
      case FULL -> full;
    };
  }
}
