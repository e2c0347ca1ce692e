package icp.filings.review;

import icp.contracts.Text;
import icp.filings.filing.Reason;
import java.util.Locale;

/** Why a reviewer returns a filing: what only a person sees. The words stand in the bundles. */
enum ReturnCode {
  SITE_NAME_UNRELATED,
  SITE_NAME_NOT_ALLOWED,
  CONTENT_NOT_ALLOWED,
  ENTITY_NAME_DIFFERS,
  ENTITY_CERTIFICATE_DIFFERS,
  PERSON_DIFFERS,
  PERSON_NOT_REACHED,
  PERSON_NOT_ENTITLED,
  ADDRESS_IMPRECISE,
  DOCUMENT_ILLEGIBLE,
  DOCUMENT_WRONG,
  DOCUMENT_EXPIRED,
  DOCUMENT_INCOMPLETE,
  PRE_APPROVAL_MISSING,
  OTHER;

  /** As it is written everywhere, such as {@code site-name-unrelated}. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Text words() {
    return Reason.of(code(), "", null).message();
  }
}
