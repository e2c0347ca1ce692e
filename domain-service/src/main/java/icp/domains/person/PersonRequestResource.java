package icp.domains.person;

import icp.platform.http.Page;
import icp.platform.http.PageQuery;
import icp.platform.http.PageRequest;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people ask about themselves as holders of domain names. */
@Path("/v1/person-requests")
@Tag(name = "people", description = "What is kept of a person, and its erasure.")
class PersonRequestResource {
  private final PersonDesk desk;
  private final PersonRequests requests;

  PersonRequestResource(PersonDesk desk, PersonRequests requests) {
    this.desk = desk;
    this.requests = requests;
  }

  @POST
  @RolesAllowed({Roles.APPLICANT, Roles.OPERATOR})
  @Operation(
      operationId = "askForPerson",
      summary = "Export or erase what is kept of a holder of domain names",
      description =
          "An applicant asks about their account's domain names. An operator asks for a person who"
              + " wrote in, by certificate: of names of others the export has only what names that"
              + " person, and only that holder is erased. What a filing holds is not erased, with the"
              + " reason. The request is kept, without the person.")
  public PersonRequestView ask(@NotNull @Valid PersonRequest asked) {
    return desk.answer(asked);
  }

  @GET
  @RolesAllowed(Roles.OPERATOR)
  @Operation(
      operationId = "listPersonRequests",
      summary = "What people asked for, the newest first, and what became of it")
  public Page<PersonRequestView> list(@BeanParam PageQuery query) {
    PageRequest page = query.request();
    return Page.of(requests.page(page), page, PersonRequestView::id, request -> request);
  }
}
