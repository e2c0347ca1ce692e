package icp.suite;

import picocli.CommandLine.Command;

/** Proves the filing event log of the running suite. */
@Command(
    name = "log",
    description = "Proves the log of everything that happened to filings, on the running suite.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {VerifyLogCommand.class, ReplayLogCommand.class},
    mixinStandardHelpOptions = true)
final class LogCommand {}
