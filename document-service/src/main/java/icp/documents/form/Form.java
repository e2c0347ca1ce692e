package icp.documents.form;

import icp.documents.print.Block;
import java.util.List;

/** What stands on one kind of form. */
interface Form {
  /** All of it from top to bottom; asked for only when everything that it names is said. */
  List<Block> blocks(Case of);

  /**
   * One filing's case.
   *
   * @param provinceCode its two digits
   * @param province its name in Chinese
   */
  record Case(Facts facts, String provinceCode, String province) {
    boolean in(String... provinces) {
      return List.of(provinces).contains(provinceCode);
    }
  }
}
