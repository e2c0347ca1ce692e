package icp.filings.register;

import icp.filings.register.Blacklist.Listed;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the registers said of one filing. */
record Answers(
    Reply<Recorded> ministry,
    Reply<Optional<Registered>> credit,
    Reply<Set<String>> phones,
    Reply<Set<Listed>> blacklist,
    Reply<List<Page>> websites) {

  /** Why those said nothing that were asked. */
  Map<Register, String> silences() {
    Map<Register, String> silent = new EnumMap<>(Register.class);
    replies()
        .forEach((register, reply) -> reply.silence().ifPresent(why -> silent.put(register, why)));
    return silent;
  }

  /** Those that said nothing although they would know, whether there is a way to them or not. */
  Set<Register> unknown() {
    Set<Register> unknown = EnumSet.noneOf(Register.class);
    replies()
        .forEach(
            (register, reply) -> {
              if (reply.what().isEmpty() && !(reply instanceof Reply.Unasked)) {
                unknown.add(register);
              }
            });
    return unknown;
  }

  private Map<Register, Reply<?>> replies() {
    return new EnumMap<>(
        Map.of(
            Register.MINISTRY, ministry,
            Register.CREDIT, credit,
            Register.PHONES, phones,
            Register.BLACKLIST, blacklist,
            Register.WEBSITES, websites));
  }
}
