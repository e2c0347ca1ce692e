package icp.domains.check;

import icp.domains.claim.Claim;
import icp.domains.filed.FiledRecord;
import icp.domains.registration.RegistrationFacts;
import java.util.Optional;

/**
 * What is known here of one domain name. Whatever is empty is not known, which is neither good nor
 * bad.
 *
 * @param facts what is known of the registration
 * @param pointing where the DNS sends its visitors
 * @param record what the ministry's public record says
 * @param claim the filing of this suite that has taken it; empty where none has
 */
record Seen(
    Optional<RegistrationFacts> facts,
    Optional<Pointing> pointing,
    Optional<FiledRecord> record,
    Optional<Claim> claim) {}
