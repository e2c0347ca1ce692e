package icp.regulations;

/** How a website's name is held against a rule. */
public enum SiteNameTest {
  /** It has fewer Chinese characters than {@code number}. */
  FEWER_CHINESE_CHARACTERS,
  /** It is digits only. */
  DIGITS_ONLY,
  /** It is Latin letters only. */
  LATIN_ONLY,
  /** It has a Latin letter. */
  LATIN_LETTER,
  /** It has something that is neither letter, digit, Chinese character nor bracket. */
  SYMBOL,
  /** It is the domain name itself. */
  DOMAIN_NAME,
  /** It begins with one of {@code words}. */
  BEGINS_WITH,
  /** It has one of {@code words} in it. */
  CONTAINS,
  /** It ends with none of {@code words}. */
  ENDS_WITHOUT,
  /** People judge it. */
  JUDGED;

  boolean needsWords() {
    return this == BEGINS_WITH || this == CONTAINS || this == ENDS_WITHOUT;
  }
}
