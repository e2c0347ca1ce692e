package icp.documents.requirement;

import icp.contracts.DocumentFacts;
import icp.contracts.EntityKind;
import icp.contracts.Residency;
import icp.contracts.UnitNature;
import icp.regulations.TradeHint;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The case that is asked about: five facts that are needed, and those that sharpen the list. */
public class CaseQuery {
  private static final int MOST_DOMAINS = 10_000;
  private static final int MOST_WORDS = 200;

  @Parameter(
      required = true,
      description = "First two digits of the division code, GB/T 2260.",
      example = "33",
      schema = @Schema(type = SchemaType.STRING, maxLength = 2, pattern = "^[1-9][0-9]$"))
  @QueryParam("province")
  String province;

  @Parameter(required = true, schema = @Schema(implementation = EntityKind.class))
  @QueryParam("entityKind")
  String entityKind;

  @Parameter(required = true, schema = @Schema(implementation = Residency.class))
  @QueryParam("entityResidency")
  String entityResidency;

  @Parameter(required = true, schema = @Schema(implementation = Residency.class))
  @QueryParam("administratorResidency")
  String administratorResidency;

  @Parameter(required = true, schema = @Schema(type = SchemaType.BOOLEAN))
  @QueryParam("administratorIsPrincipal")
  String administratorIsPrincipal;

  @Parameter(
      description = "What sort of body the organisation is.",
      schema = @Schema(implementation = UnitNature.class))
  @QueryParam("nature")
  String nature;

  @Parameter(
      description =
          "Whether who answers for the organisation is its legal representative; true if left out.",
      schema = @Schema(type = SchemaType.BOOLEAN))
  @QueryParam("leaderIsRepresentative")
  String leaderIsRepresentative;

  @Parameter(
      description = "How many domain names the entity files in all; 1 if left out.",
      schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000"))
  @QueryParam("domains")
  String domains;

  @Parameter(
      description =
          "Words that may hint at a trade, such as the names of the entity and the website.",
      schema = @Schema(type = SchemaType.STRING, maxLength = MOST_WORDS))
  @QueryParam("words")
  String words;

  @Parameter(
      description = "Whether the identity document of the individual is from the province.",
      schema = @Schema(type = SchemaType.BOOLEAN))
  @QueryParam("localIdentity")
  String localIdentity;

  @Parameter(
      description = "Whether the filing changes the name of an entity that is filed.",
      schema = @Schema(type = SchemaType.BOOLEAN))
  @QueryParam("renamed")
  String renamed;

  @Parameter(
      description = "The day for which the list is; today if left out.",
      schema = @Schema(type = SchemaType.STRING, format = "date", maxLength = 10))
  @QueryParam("on")
  String on;

  LocalDate day(FactsQuery query, LocalDate today) {
    return query.day("on", on, today);
  }

  String words(FactsQuery query) {
    return query.words("words", words, MOST_WORDS);
  }

  DocumentFacts facts(FactsQuery query, List<TradeHint> hints) {
    Boolean leader = query.yesOrNoIfGiven("leaderIsRepresentative", leaderIsRepresentative);
    DocumentFacts facts =
        new DocumentFacts(
            query.text("province", province),
            query.constant("entityKind", entityKind, EntityKind.class),
            query.constantIfGiven("nature", nature, UnitNature.class),
            query.constant("entityResidency", entityResidency, Residency.class),
            query.constant("administratorResidency", administratorResidency, Residency.class),
            !Boolean.FALSE.equals(leader),
            query.yesOrNo("administratorIsPrincipal", administratorIsPrincipal),
            query.count("domains", domains, MOST_DOMAINS),
            hints.stream().map(TradeHint::trade).collect(Collectors.toSet()),
            query.yesOrNoIfGiven("localIdentity", localIdentity),
            null);
    return facts.renaming(query.yesOrNoIfGiven("renamed", renamed));
  }
}
