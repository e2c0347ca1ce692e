package icp.suite.client;

/** Where the services' APIs are, without a slash at the end. */
public record Addresses(String filings, String domains, String instances, String documents) {}
