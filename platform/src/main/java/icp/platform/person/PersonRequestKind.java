package icp.platform.person;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person asks for. */
@Schema(name = "PersonRequestKind", description = "What is asked for.")
public enum PersonRequestKind {
  /** A copy of all that is kept of the person. */
  EXPORT,
  /** That it is kept no longer. */
  ERASURE
}
