package icp.contracts;

/**
 * What an administration is asked to do. Nobody chooses it: it follows from what is filed of the
 * entity and its domain name, and from what a filing was begun from.
 */
public enum OrderType {
  /** The entity has no number, and its domain name is filed nowhere (首次备案). */
  FIRST_FILING(Kind.NEW),
  /** The entity has a number, here or elsewhere; the website has none (新增网站). */
  ADD_WEBSITE(Kind.NEW),
  /** The website is filed with another provider; its access moves or is added here (新增接入). */
  ADD_ACCESS(Kind.NEW),
  /** What is filed of the entity changes (变更主体). */
  CHANGE_ENTITY(Kind.CHANGE),
  /** What is filed of the website changes (变更网站). */
  CHANGE_WEBSITE(Kind.CHANGE),
  /** The entity gives its number up, and with it its last website (注销主体). */
  CANCEL_ENTITY(Kind.CANCEL),
  /** The website is given up; others of the entity stay (注销网站). */
  CANCEL_WEBSITE(Kind.CANCEL),
  /** The website stays filed, with another provider only (取消接入). */
  CANCEL_ACCESS(Kind.CANCEL);

  private final Kind kind;

  OrderType(Kind kind) {
    this.kind = kind;
  }

  /** What sort of order it is. */
  public Kind kind() {
    return kind;
  }

  /** Known from the beginning, whatever the draft will say. */
  public enum Kind {
    /** Something is filed that was not filed here. */
    NEW,
    /** Something that is filed here changes. */
    CHANGE,
    /** Something that is filed here is given up. */
    CANCEL
  }
}
