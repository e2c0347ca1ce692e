package icp.filings.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import icp.contracts.Finding;
import icp.filings.filing.FilingFacts;
import icp.regulations.Book;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Facts with nothing wrong, to be spoilt. */
final class Draft {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final FilingRules RULES = FilingRules.of(Book.bundled(), TODAY);
  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
  private static final String COMPANY =
      """
      {"province":"33","consent":{"version":"2026-11"},
       "entity":{"kind":"ORGANISATION","name":"杭州云杉软件有限公司",
         "certificateType":"BUSINESS_LICENCE","certificateNumber":"91330106MA27XK8W42",
         "certificateAddress":"浙江省杭州市西湖区文三路1号2层201室","certificateLongTerm":true,
         "mailingAddress":{"city":"杭州市","district":"西湖区","street":"文三路1号2层201室"}},
       "legalRepresentative":{"name":"李雷","residency":"MAINLAND",
         "certificateType":"RESIDENT_IDENTITY_CARD","certificateNumber":"330102199003070019",
         "mobile":"13800000001","emergencyMobile":"13800000002","landline":"086-0571-12345678",
         "email":"lilei@example.cn"},
       "administrator":{"name":"韩梅","residency":"MAINLAND",
         "certificateType":"RESIDENT_IDENTITY_CARD","certificateNumber":"330102198501010022",
         "mobile":"13800000003","emergencyMobile":"13800000004","email":"hanmei@example.cn"},
       "websites":{"1":{"name":"云杉园艺","domain":"yunshan-example.cn",
         "homePage":"www.yunshan-example.cn","contents":["UNIT_PORTAL"],"languages":["zh"],
         "remark":"本网站展示本公司的园艺软件产品"}}}
      """;
  private static final String PERSON =
      """
      {"province":"33","consent":{"version":"2026-11"},
       "entity":{"kind":"INDIVIDUAL","name":"李雷","residency":"MAINLAND",
         "certificateType":"RESIDENT_IDENTITY_CARD","certificateNumber":"330102199003070019",
         "certificateAddress":"浙江省杭州市上城区1号","certificateValidUntil":"2030-01-01",
         "mailingAddress":{"city":"杭州市","district":"上城区","street":"清河坊3号2幢101室"},
         "mobile":"13800000001","emergencyMobile":"13800000002","email":"lilei@example.cn"},
       "websites":{"1":{"name":"小草读书札记","domain":"xiaocao-example.cn","contents":["OTHER"],
         "remark":"记录读书时所想"}}}
      """;

  private final ObjectNode facts;

  private Draft(String json) {
    try {
      facts = (ObjectNode) JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Draft ofCompany() {
    return new Draft(COMPANY);
  }

  static Draft ofPerson() {
    return new Draft(PERSON);
  }

  /** A second website like the first, to be told apart. */
  Draft withASecondWebsite() {
    facts.withObject("/websites").set("2", facts.at("/websites/1").deepCopy());
    return this;
  }

  /** Where one person has both roles, and is described once. */
  Draft ledAndAdministeredByOne() {
    facts.set("administrator", facts.get("legalRepresentative").deepCopy());
    return this;
  }

  Draft in(String province) {
    return set("/province", province);
  }

  Draft set(String pointer, Object value) {
    int last = pointer.lastIndexOf('/');
    ObjectNode at = facts;
    for (String name : pointer.substring(0, last).split("/")) {
      at = name.isEmpty() ? at : at.withObject("/" + name);
    }
    at.set(pointer.substring(last + 1), JSON.valueToTree(value));
    return this;
  }

  Draft without(String pointer) {
    int last = pointer.lastIndexOf('/');
    if (facts.at(pointer.substring(0, last)) instanceof ObjectNode at) {
      at.remove(pointer.substring(last + 1));
    }
    return this;
  }

  Draft copy() {
    return new Draft(facts.toString());
  }

  /** Every place that is filled in, the outer ones included. */
  List<String> places() {
    List<String> places = new ArrayList<>();
    gather("", facts, places);
    return places;
  }

  private static void gather(String pointer, ObjectNode at, List<String> places) {
    at.properties()
        .forEach(
            field -> {
              String place = pointer + "/" + field.getKey();
              places.add(place);
              if (field.getValue() instanceof ObjectNode inner) {
                gather(place, inner, places);
              }
            });
  }

  /** One entry of the approvals, as JSON. */
  Draft approved(String json) {
    try {
      facts.withObject("/websites/1").withArray("preApprovals").add(JSON.readTree(json));
      return this;
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  FilingFacts facts() {
    try {
      return JSON.treeToValue(facts, FilingFacts.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Finding> findings() {
    return RULES.judge(facts());
  }
}
