package icp.domains.check;

/** Where the DNS sends the visitors of a name. */
enum Pointing {
  /** It has no address. */
  NOWHERE,
  /** To the provider's servers in mainland China, to all of which it points. */
  PROVIDER,
  /** To at least one other address, or nobody told which are the provider's. */
  ELSEWHERE
}
