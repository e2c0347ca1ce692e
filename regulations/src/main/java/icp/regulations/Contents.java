package icp.regulations;

import java.util.List;
import java.util.Optional;

/**
 * What the files of a book say, each entry with its place, before it is checked as a whole.
 *
 * @param provinceFiles those that are there, readable or not
 */
record Contents(
    Optional<Located<Nation>> nation,
    List<Located<HolidayYear>> holidayYears,
    List<String> provinceFiles,
    List<Located<Province>> provinces,
    List<Located<Tld>> tlds,
    List<Located<Registrar>> registrars,
    List<Located<Region>> regions,
    List<Located<FieldRule>> fieldRules,
    List<Located<InstanceTypeRule>> instanceTypes,
    List<Located<Document>> documents,
    List<Located<DocumentRule>> documentRules,
    List<Located<SiteNameRule>> siteNames,
    List<Located<PreApproval>> preApprovals,
    List<Located<Trade>> trades,
    List<Located<PictureRule>> pictures) {}
