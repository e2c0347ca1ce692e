/**
 * The registers outside that know what no applicant's words tell: the ministry's record of filings,
 * the national credit register, the register of phones in use, the blacklist, and a crawler that
 * looks at the websites which the entity has filed already.
 *
 * <p>A submission writes a row ({@link icp.filings.register.Lookups}); after its commit a worker
 * asks the registers, outside of any transaction, and what the rules at the foot of {@code
 * RegisterRules} make of their answers is the answer for the part {@code REGISTERS}. A register
 * that says nothing has said nothing: it never makes a filing fit or unfit. It is asked again, and
 * in the end the answer has a warning that names it, so that a reviewer looks by hand.
 *
 * <p>Each is a gateway that {@code beian.registers.<name>.address} names, asked by {@code POST}
 * with a JSON body and answered with 200 and JSON, or 404 where the register knows nothing. Names
 * and numbers of people go there because that is what is looked up; they are in the body alone, and
 * in no log. The gateways answer whether what they were told equals what they have ({@code SAME},
 * {@code OTHER} or {@code UNKNOWN}), so that nobody's recorded data comes here.
 *
 * <p>A gateway knows this service by a bearer token, where one is given: {@code
 * beian.registers.ministry.token}, {@code beian.registers.credit.token}, {@code
 * beian.registers.phones.token}, {@code beian.registers.blacklist.token}, {@code
 * beian.registers.websites.token}.
 *
 * <table>
 * <caption>What is said</caption>
 * <tr><th>name</th><th>asked</th><th>answered</th></tr>
 * <tr><td>{@code ministry}</td>
 *   <td>{@code {entity, leader, siteLeader, websites: [{domain, name}]}}</td>
 *   <td>{@code {entities: [{number, province, cancelled, websites, name, certificate, address,
 *     leader, siteLeader, mobile}], websites: [{domain, here, cancelled, name}], underWay,
 *     leaderOfAnother}}</td></tr>
 * <tr><td>{@code credit}</td><td>{@code {unifiedCode}}</td>
 *   <td>{@code {name, address, status, abnormal, representative}}</td></tr>
 * <tr><td>{@code phones}</td><td>{@code {entity, mobiles}}</td>
 *   <td>{@code {ofAnother: [true, false]}}, in the order of the numbers</td></tr>
 * <tr><td>{@code blacklist}</td><td>{@code {accountId, entity, people, domains}}</td>
 *   <td>{@code {listed: ["ENTITY", "PERSON", "DOMAIN", "ACCOUNT"]}}</td></tr>
 * <tr><td>{@code websites}</td><td>{@code {domains}}</td>
 *   <td>{@code {pages: [{domain, open, title, text, links: [{text, href}]}]}}</td></tr>
 * </table>
 *
 * <p>{@code beian.registers.simulator} takes their place on a developer's machine and is refused in
 * production. It has nothing against anybody, save for these parts of a website's name:
 *
 * <ul>
 *   <li>{@code 【异名】}, {@code 【异址】}, {@code 【异人】}: the credit register has another name, address,
 *       legal representative; {@code 【吊销】}: it is revoked; {@code 【异常】}: it is on the list of
 *       abnormal operations; {@code 【无此】}: it is not there;
 *   <li>{@code 【已备】}: the entity has a filing on record in its province; {@code 【外省】}: in another;
 *       {@code 【旧证】}: under another certificate; {@code 【空壳】}: without a website; {@code 【在途】}: an
 *       order of it is under way with another provider;
 *   <li>{@code 【占人】}: its leader answers for another entity; {@code 【占号】}: its mobile numbers are
 *       another's;
 *   <li>{@code 【黑名】}: it is on the blacklist;
 *   <li>{@code 【未开】}, {@code 【无号】}, {@code 【无链】}: websites that the entity has filed here do not
 *       open, show no number, or do not link it to the ministry;
 *   <li>{@code 【失联】}: no register answers.
 * </ul>
 */
package icp.filings.register;
