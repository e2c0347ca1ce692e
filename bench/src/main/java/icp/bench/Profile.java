package icp.bench;

import java.util.List;

/** How much is measured. */
enum Profile {
  /** Shows that everything can be measured. */
  SMALL {
    @Override
    int rounds() {
      return 1;
    }

    @Override
    List<Integer> clients() {
      return List.of(2);
    }

    @Override
    int warmUp() {
      return 1;
    }

    @Override
    int seconds() {
      return 1;
    }

    @Override
    int filings() {
      return 4;
    }

    @Override
    int backlog() {
      return 20;
    }

    @Override
    List<Integer> tables() {
      return List.of(500);
    }

    @Override
    int own() {
      return 60;
    }

    @Override
    int listeners() {
      return 10;
    }

    @Override
    int requests() {
      return 20;
    }

    @Override
    int pictures() {
      return 1;
    }

    @Override
    int uploads() {
      return 4;
    }
  },

  /** What counts. */
  FULL {
    @Override
    int rounds() {
      return 3;
    }

    @Override
    List<Integer> clients() {
      return List.of(1, 8, 32);
    }

    @Override
    int warmUp() {
      return 15;
    }

    @Override
    int seconds() {
      return 8;
    }

    @Override
    int filings() {
      return 400;
    }

    @Override
    int backlog() {
      return 20_000;
    }

    @Override
    List<Integer> tables() {
      return List.of(10_000, 100_000, 1_000_000);
    }

    @Override
    int own() {
      return 2_000;
    }

    @Override
    int listeners() {
      return 500;
    }

    @Override
    int requests() {
      return 300;
    }

    @Override
    int pictures() {
      return 5;
    }

    @Override
    int uploads() {
      return 50;
    }
  };

  /** Of each race. */
  abstract int rounds();

  /** Numbers of clients, the fewest first. */
  abstract List<Integer> clients();

  /** Seconds before a contender is measured. */
  abstract int warmUp();

  /** Seconds of a contender's cell. */
  abstract int seconds();

  /** Of a cell of the suite. */
  abstract int filings();

  /** Filings whose answers wait. */
  abstract int backlog();

  /** How many filings the table holds, one after the other. */
  abstract List<Integer> tables();

  /** How many of them are the applicant's who reads. */
  abstract int own();

  /** How many streams are open. */
  abstract int listeners();

  /** Of a question. */
  abstract int requests();

  /** Uploads of a photo, one after the other. */
  abstract int pictures();

  /** Uploads at once. */
  abstract int uploads();
}
