package icp.domains.book;

/** An operator has amended the book. Fired as a CDI event in the transaction of the change. */
public record BookAmended() {}
