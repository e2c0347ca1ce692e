package icp.filings.person;

import icp.contracts.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one filing. */
@Schema(name = "PersonRequestOutcome", description = "What became of one filing.")
enum Outcome {
  /** Its data is in the answer. */
  EXPORTED("What is kept of it is in the answer.", "所保存的信息已包含在答复中。"),

  /** Nothing personal of it is kept here any more. */
  ERASED(
      "Erased here at once; document-service deletes its files with its next run, within a day.",
      "本处已即时删除；材料文件由文档服务在下一次清理时删除，最迟一天内。"),

  /** It is on its way: an authority may have it. */
  UNDER_WAY(
      "It is being examined. Withdraw it first; what the administration has cannot be withdrawn."
          + " (PIPL, article 47: the purpose is not achieved yet.)",
      "备案正在办理，请先撤回；已报送管局的不能撤回。（《个人信息保护法》第四十七条：处理目的尚未实现。）"),

  /** It is filed: the law wants it kept. */
  KEPT_WHILE_FILED(
      "It is filed, and what is filed has to be kept true and complete as long as it is. Have the"
          + " filing cancelled first. (PIPL, article 47, last paragraph; Measures for the Filing of"
          + " Non-commercial Internet Information Services.)",
      "该备案有效，备案期间须保存真实完整的备案信息，请先注销备案。" + "（《个人信息保护法》第四十七条第二款；《非经营性互联网信息服务备案管理办法》。）");

  private final Text why;

  Outcome(String en, String zh) {
    this.why = new Text(en, zh);
  }

  Text why() {
    return why;
  }
}
