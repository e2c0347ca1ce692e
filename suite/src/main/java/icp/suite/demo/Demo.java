package icp.suite.demo;

import icp.suite.client.Account;
import icp.suite.client.Addresses;
import icp.suite.client.Api;
import icp.suite.client.Cast;
import icp.suite.client.UnexpectedAnswer;
import java.util.function.Consumer;

/** The filings of the demo, one after the other. */
public final class Demo {

  /** What members of staff sign in with. */
  public record Passwords(String reviewer, String operator) {}

  private final Addresses addresses;
  private final Passwords passwords;
  private final Consumer<String> say;

  /**
   * Prepares the demo.
   *
   * @param say writes a line for a person to read
   */
  public Demo(Addresses addresses, Passwords passwords, Consumer<String> say) {
    this.addresses = addresses;
    this.passwords = passwords;
    this.say = say;
  }

  /**
   * Runs it.
   *
   * @throws UnexpectedAnswer when a step does not go as described
   */
  public void run() {
    Api api = new Api(say);
    Cast cast = new Cast(api, addresses);
    Account operator = cast.signIn("operator", "operator", passwords.operator());
    Account reviewer = cast.signIn("reviewer", "reviewer", passwords.reviewer());
    Account applicant = cast.register();
    say.accept("\nA filing that passes\n");
    Desk desk = new Desk(api, addresses, applicant, operator, say);
    PassingFiling passing = new PassingFiling(desk, reviewer, new SoftwareCompany(), say);
    passing.run();
    say.accept(
        "\nA company of Guangdong that is in finance: an approval and a form of the province\n");
    new PassingFiling(desk, reviewer, new GuaranteeCompany(), say).run();
    say.accept("\nSomebody of Beijing: one identity document for three roles, and a form\n");
    new PassingFiling(desk, reviewer, new Citizen(), say).run();
    say.accept("\nA filing that the reviewer returns, and that is mended\n");
    new MendedFiling(desk, reviewer, say).run(passing);
    say.accept("\nA filing that is written wrongly, refused before anything is asked\n");
    new MiswrittenFiling(desk, say).run();
    say.accept("\nA filing that is refused with everything that is wrong, at once\n");
    new RefusedFiling(desk, say).run();
    say.accept("\nThe demo went as described.");
  }
}
