package icp.domains.registration;

import java.time.LocalDate;

/** What a check looks at. */
public record RegistrationFacts(
    Holder holder, String registrar, LocalDate expiresOn, RealName realName) {}
