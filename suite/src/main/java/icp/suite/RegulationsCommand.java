package icp.suite;

import picocli.CommandLine.Command;

/** Judges and compares books of regulations; nothing has to run for it. */
@Command(
    name = "regulations",
    description = "Judges and compares books of regulations.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {CheckBookCommand.class, DiffBooksCommand.class},
    mixinStandardHelpOptions = true)
final class RegulationsCommand {}
