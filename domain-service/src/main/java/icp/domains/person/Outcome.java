package icp.domains.person;

import icp.contracts.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one name. */
@Schema(name = "PersonRequestOutcome", description = "What became of one domain name.")
enum Outcome {
  /** What is kept of it is in the answer. */
  EXPORTED("What is kept of it is in the answer.", "所保存的信息已包含在答复中。"),

  /** Nobody can read any more what was said of it. */
  ERASED("Erased at once, with its history: nobody can read it any more.", "已即时删除，其历史记录亦无法再读取。"),

  /** A filing with it is on its way. */
  UNDER_WAY(
      "A filing with this domain name is being examined. Withdraw it first, then ask again; what the"
          + " administration has cannot be withdrawn. (PIPL, article 47: the purpose is not achieved"
          + " yet.)",
      "使用该域名的备案正在办理，请先撤回后再次提出；已报送管局的不能撤回。（《个人信息保护法》第四十七条：处理目的尚未实现。）"),

  /** It is filed, and its holder has to be who files. */
  KEPT_WHILE_FILED(
      "This domain name is filed, and its holder has to be shown to be who files as long as it is."
          + " Have the filing cancelled first. (PIPL, article 47, last paragraph.)",
      "该域名已备案，备案期间须能证明域名持有者与主办者一致，请先注销备案。（《个人信息保护法》第四十七条第二款。）");

  private final Text why;

  Outcome(String en, String zh) {
    this.why = new Text(en, zh);
  }

  Text why() {
    return why;
  }
}
