package icp.contracts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What an examiner needs to know of a filing to examine its part. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "part")
@JsonSubTypes({
  @JsonSubTypes.Type(value = DomainFacts.class, name = "DOMAIN"),
  @JsonSubTypes.Type(value = InstanceFacts.class, name = "INSTANCE"),
  @JsonSubTypes.Type(value = DocumentFacts.class, name = "DOCUMENTS")
})
public sealed interface CheckFacts permits DomainFacts, InstanceFacts, DocumentFacts {
  /** The part that these facts are for. */
  @JsonIgnore
  Part part();
}
