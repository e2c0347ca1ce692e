package icp.regulations;

/** What an entry of the field rules answers; the rule that asks says what it means. */
public enum FieldAsk {
  /**
   * {@code words} are the versions of the notice on personal information to which a consent is
   * taken, the newest last.
   */
  CONSENT_VERSION,
  /** The mailing address lies in the city of the certificate's address. */
  MAILING_SAME_CITY,
  /** {@code words} that no district is called any more. */
  GONE_DISTRICT,
  /** {@code words} that follow a number in an address that leads to a door. */
  ADDRESS_PART,
  /** {@code words} of a remark that an address is as precise as can be. */
  MOST_PRECISE_REMARK,
  /** {@code words} are the certificates that an enterprise may show. */
  ENTERPRISE_CERTIFICATE,
  /** {@code words} are the certificates that a resident of the mainland may show. */
  MAINLAND_CERTIFICATE,
  /** Residents of Hong Kong, Macao and Taiwan show no passport. */
  COMPATRIOT_PASSPORT_REFUSED,
  /** A sole trader files as an enterprise, under a trade name. */
  SOLE_TRADER_AS_ENTERPRISE,
  /** An enterprise names itself as its investor. */
  INVESTOR_IS_ENTITY,
  /** A public body names another unit as its superior, and no person. */
  SUPERIOR_IS_UNIT,
  /** {@code words} with which names of organisations end. */
  ORGANISATION_MARK,
  /** {@code words} that speak of a part of a company that files for itself. */
  BRANCH_WORD,
  /** The people of a unit have identity documents of the province. */
  LEADER_FROM_PROVINCE,
  /** Whoever answers for a unit is a resident of the mainland. */
  MAINLAND_LEADER,
  /** Individuals from abroad do not file. */
  NO_FOREIGN_INDIVIDUAL,
  /** A foreign leader states which Chinese name is theirs. */
  FOREIGN_NAME_STATEMENT,
  /** A leader who is not the legal representative administers the website, too. */
  ADMINISTRATOR_IS_LEADER,
  /** The age, {@code number}, from which on a man no longer administers a website. */
  OLDEST_MAN,
  /** The age, {@code number}, from which on a woman no longer does. */
  OLDEST_WOMAN,
  /** {@code words} are the first digits of numbers of virtual operators. */
  VIRTUAL_OPERATOR,
  /** The emergency number may be the person's own. */
  EMERGENCY_MAY_REPEAT,
  /** How many different numbers are given where one person has both roles. */
  NUMBERS_OF_ONE_PERSON,
  /** How many different numbers are given where two people have them. */
  NUMBERS_OF_TWO_PEOPLE,
  /** A landline is given. */
  LANDLINE_NEEDED,
  /** The remark tells with {@code words} whose the emergency number is. */
  EMERGENCY_USER_NAMED,
  /** {@code words} with which the name of an academy ends that is no registered school. */
  ACADEMY_ENDING,
  /** {@code words} of companies, not for the website of an individual. */
  COMPANY_WORD,
  /** {@code words} of trades and products, not for the website of an individual. */
  TRADE_WORD,
  /** {@code words} are idioms. */
  IDIOM,
  /** {@code words} that make a place's name that of a local portal. */
  PORTAL_ENDING,
  /** No website is called by the name of a region. */
  REGION_NAME,
  /** {@code words} of a remark that says why a name is not the unit's own. */
  RELATION_REMARK,
  /** The remark has one of {@code words}. */
  REMARK_PHRASE,
  /** The remark says in {@code number} characters or more what the website shows. */
  CONTENT_REMARK,
  /** So it does unless the content is one of {@code words}. */
  OTHER_CONTENT_REMARK,
  /** {@code words} are contents that are not accepted. */
  CONTENT_REFUSED,
  /** {@code words} are the contents that are expected. */
  CONTENT_EXPECTED,
  /** {@code words} are contents that let visitors speak. */
  INTERACTIVE_CONTENT,
  /** For these trades a statement that none of them is run is taken; ALL stands for each. */
  STATEMENT_TAKEN,
  /** For these trades no such statement helps. */
  STATEMENT_REFUSED,
  /** These trades are still asked for their approval, although a source says otherwise. */
  APPROVAL_STILL_ASKED,
  /** {@code words} in a domain name that speak of games. */
  GAME_LABEL,
  /** {@code words} of a remark that there are no games. */
  NOT_GAME_REMARK,
  /** {@code words} are marks that everybody knows. */
  FAMOUS_MARK,
  /** Whoever answers for one entity answers for no other. */
  ONE_PERSON_ONE_ENTITY,
  /** An entity has one number before anything is added to it. */
  ONE_ENTITY_NUMBER,
  /** An entity that has a number and no website may add one. */
  SHELL_MAY_ADD,
  /** A website whose access is added is called as it is on record. */
  RECORDED_NAME,
  /** The page of a website is entitled with its name. */
  TITLE_IS_NAME,
  /** {@code words} on a page that are those of a business, a shop or a forum. */
  PAGE_OF_A_BUSINESS,
  /** {@code words} are the prefectures of the province. */
  CITY,
  /** {@code words} are the first digits of area codes of the province. */
  AREA_CODE
}
