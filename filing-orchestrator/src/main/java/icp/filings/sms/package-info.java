/**
 * The code by SMS: the ministry sends one to the phone of each person whom an order names, and
 * waits a day for six digits and the last six characters of that person's certificate. Five wrong
 * entries are borne, the sixth returns the filing. A code may be sent again, {@code
 * beian.sms.resend.apart} after it was sent last and {@code beian.sms.resend.most} times in {@code
 * beian.sms.resend.within}: it is another code, and neither the day nor the wrong entries begin
 * anew.
 *
 * <p>A gateway sends it. {@code beian.sms.address} names one that is asked by HTTP: {@code POST}
 * with {@code {"phone", "code", "expiresAt"}} and an {@code Idempotency-Key}. {@code
 * beian.sms.simulator} takes its place on a developer's machine and is refused in production; its
 * sandbox values:
 *
 * <ul>
 *   <li>the code is always {@code 246810};
 *   <li>a phone that ends in {@code 9999} is never reached.
 * </ul>
 */
package icp.filings.sms;
