package icp.filings.rule;

import static icp.filings.rule.Reason.company;
import static icp.filings.rule.Reason.fineCompany;

import icp.filings.rule.Reason.Example;
import java.util.List;

/** Reasons that lie in trades that need an approval first. */
final class ApprovalReasons {
  private static final String NAME = "/websites/1/name";
  private static final String CONTENTS = "/websites/1/contents";
  private static final String SCOPE = "/entity/businessScope";

  private ApprovalReasons() {}

  static final List<Reason> ALL =
      List.of(
          trade("R138", "News", "NEWS", "云杉新闻"),
          trade("R139", "Publishing", "PUBLISHING", "云杉电子书"),
          trade("R140", "Medicines and medical devices", "DRUG", "云杉药品"),
          trade("R141", "Internet culture", "CULTURE", "云杉动漫"),
          trade("R142", "Broadcast, film and television", "AUDIO_VISUAL", "云杉影视"),
          Reason.of(
              "R143",
              "Games are hinted at without their publication number.",
              company("approval-missing", d -> d.set(NAME, "云杉游戏")),
              company("approval-missing", d -> d.set(CONTENTS, List.of("GAMES"))),
              company("domain-speaks-of-games", d -> d.set("/websites/1/domain", "supergame.cn")),
              company(
                  "approval-game-number",
                  d -> d.set(NAME, "云杉游戏").approved(approval("GAMES", "国新出审1号"))),
              fineCompany(
                  d -> d.set(NAME, "云杉游戏").approved(approval("GAMES", "ISBN 978-7-7979-0000-0"))),
              fineCompany(
                  d ->
                      d.set("/websites/1/domain", "supergame.cn")
                          .set("/websites/1/remark", "不涉及游戏"))),
          trade("R144", "Finance", "FIN_KEYWORDS", "云杉金融"),
          trade("R145", "Ride hailing", "RIDE_HAILING", "云杉网约车"),
          Reason.of(
              "R146",
              "Education is hinted at where a province may still ask for its approval.",
              company("approval-asked-by-some", d -> d.set(NAME, "云杉教育")),
              company("approval-missing", d -> d.in("36").set(NAME, "云杉校外培训")),
              fineCompany(d -> d.in("11").set(NAME, "云杉教育"))),
          Reason.of(
              "R147",
              "Health care is hinted at where its approval is asked for.",
              company("approval-missing", d -> d.in("13").set(NAME, "云杉医疗")),
              company("approval-asked-by-some", d -> d.in("44").set(NAME, "云杉诊疗")),
              fineCompany(d -> d.set(NAME, "云杉医疗"))),
          Reason.of(
              "R149",
              "The approval has ended, is another's, or is not told in full.",
              company(
                  "approval-expired",
                  d ->
                      d.approved(
                          "{\"trade\":\"CULTURE\",\"document\":\"d\",\"number\":\"1\","
                              + "\"authority\":\"a\",\"validUntil\":\"2026-11-25\"}")),
              company("approval-without-number", d -> d.approved("{\"trade\":\"CULTURE\"}")),
              company("approval-not-in-full", d -> d.approved("{\"trade\":\"CULTURE\"}")),
              company("approval-of-no-trade", d -> d.approved(approval("TEA", "1"))),
              company("approval-without-last-day", d -> d.approved(approval("CULTURE", "1"))),
              company(
                  "approval-of-another-holder",
                  d ->
                      d.approved(
                          "{\"trade\":\"CULTURE\",\"number\":\"1\",\"holder\":\"上海红杉有限公司\"}")),
              fineCompany(
                  d ->
                      d.approved(
                          "{\"trade\":\"CULTURE\",\"document\":\"d\",\"number\":\"1\","
                              + "\"authority\":\"a\",\"validUntil\":\"2027-12-31\",\"holder\":\"杭州云杉软件有限公司\"}"))),
          Reason.of(
              "R150",
              "Words hint at a trade that is not run, and no statement says so.",
              company("approval-missing", d -> d.in("44").set(NAME, "云杉金融")),
              company(
                  "approval-statement",
                  d -> d.in("13").set(NAME, "云杉金融").approved(statement("FIN_KEYWORDS"))),
              company("approval-missing", d -> d.set(SCOPE, "资产管理")),
              fineCompany(d -> d.in("44").set(NAME, "云杉金融").approved(statement("FIN_KEYWORDS"))),
              fineCompany(d -> d.set(SCOPE, "软件开发；园艺服务"))),
          Reason.of(
              "R151",
              "The scope hints at a trade in a province that takes no statement.",
              company(
                  "approval-and-no-statement",
                  d -> d.in("42").set(SCOPE, "图书出版").approved(statement("PUBLISHING"))),
              fineCompany(
                  d -> d.in("42").set(SCOPE, "图书出版").approved(approval("PUBLISHING", "1")))));

  private static Reason trade(String id, String what, String trade, String siteName) {
    Example bad = company("approval-missing", d -> d.set(NAME, siteName));
    Example good = fineCompany(d -> d.set(NAME, siteName).approved(approval(trade, "1")));
    return Reason.of(id, what + ": words hint at it, and no approval is named.", bad, good);
  }

  private static String approval(String trade, String number) {
    return "{\"trade\":\"%s\",\"document\":\"d\",\"number\":\"%s\",\"authority\":\"a\"}"
        .formatted(trade, number);
  }

  private static String statement(String trade) {
    return "{\"trade\":\"%s\",\"notInvolved\":true}".formatted(trade);
  }
}
