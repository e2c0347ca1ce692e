package icp.regulations;

/** The kinds of hosting instance that can carry a filing. A type outside this list carries none. */
public enum InstanceType {
  /** A virtual machine. */
  ECS,
  /** A shared web host. */
  WEB_HOSTING,
  /** A virtual machine sold with its application. */
  SIMPLE_APPLICATION_SERVER,
  /** A web host that grows with its load. */
  ELASTIC_WEB_HOSTING,
  /** A website built by a seller of the marketplace. */
  MARKETPLACE_WEBSITE,
  /** A gateway between a private network and the internet. */
  NAT_GATEWAY,
  /** A translator between IPv6 and IPv4. */
  IPV6_TRANSLATION,
  /** A machine at the edge of the network. */
  EDGE_NODE_SERVICE
}
