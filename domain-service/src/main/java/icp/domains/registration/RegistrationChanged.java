package icp.domains.registration;

/**
 * Something became known of a domain name, or no longer holds. Fired as a CDI event in the
 * transaction of the change, so that whoever re-checks filings sees what was written.
 */
public record RegistrationChanged(Registrations.Key key) {}
