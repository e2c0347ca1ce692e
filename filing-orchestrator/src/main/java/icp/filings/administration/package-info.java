/**
 * The provincial communications administrations: an order goes to one by a port, and its decision
 * comes back by a signed webhook, {@code POST /v1/administration-results}.
 *
 * <p>{@code beian.administration.address} names a gateway that is asked by HTTP; {@code
 * beian.administration.secret} signs what it sends back, by the scheme of Standard Webhooks. {@code
 * beian.administration.simulator} takes its place on a developer's machine and is refused in
 * production. Its sandbox values are parts of a website's name:
 *
 * <ul>
 *   <li>{@code 【退回】}: the filing is returned, with two reasons;
 *   <li>{@code 【不通】}: the gateway takes no order;
 *   <li>{@code 【不决】}: nothing is ever decided;
 *   <li>any other: each website is given a number, that of the entity where it is filed here, or a
 *       change or cancellation granted.
 * </ul>
 */
package icp.filings.administration;
