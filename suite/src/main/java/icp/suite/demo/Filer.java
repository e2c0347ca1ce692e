package icp.suite.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Who files in a case of the demo, and what they say. Each of them is made up. */
interface Filer {

  /** Two digits of GB/T 2260. */
  String province();

  /** Where their instance stands. */
  String region();

  /** The pieces of the filing beside the website, in the order in which they are written. */
  List<Piece> pieces();

  /** What their websites are called, one or more. */
  List<String> siteNames();

  Map<String, Object> website(String name, String domain, String instanceId);

  /** What the registrar knows of who holds the domain name. */
  Map<String, Object> holder();

  /** What stands on the documents that show who files, by their codes. */
  Map<String, Map<String, Object>> printed(LocalDate today);

  /** The forms that are printed, signed and handed in again. */
  default List<String> forms() {
    return List.of();
  }

  /** The number that the drawn documents show. */
  String number();

  /** The last six characters of the certificate of whoever is sent a code. */
  String personsTail();

  /** A piece of a filing under its name. */
  record Piece(String name, Map<String, Object> facts) {}
}
