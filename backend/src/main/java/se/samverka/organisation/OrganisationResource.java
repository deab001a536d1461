package se.samverka.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samverka.shared.security.Role;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PERSON)
@Tag(name = "Organisation", description = "The municipality's code lists, short and complete.")
public class OrganisationResource {
    @Inject
    CodeLists codeLists;

    @Inject
    Accounts accounts;

    @GET
    @Path("sectors")
    @Operation(operationId = "listSectors", summary = "List sectors", description = "In the municipality's own order.")
    public CodeListViews.SectorList sectors() {
        return new CodeListViews.SectorList(codeLists.sectors());
    }

    @GET
    @Path("personnel-groups")
    @Operation(operationId = "listPersonnelGroups", summary = "List personnel groups", description = "First line first.")
    public CodeListViews.PersonnelGroupList personnelGroups() {
        return new CodeListViews.PersonnelGroupList(codeLists.personnelGroups());
    }

    @GET
    @Path("actor-types")
    @Operation(operationId = "listActorTypes", summary = "List actor types", description = "The kinds of organisation in the plan.")
    public CodeListViews.ActorTypeList actorTypes() {
        return new CodeListViews.ActorTypeList(codeLists.actorTypes());
    }

    @GET
    @Path("functions")
    @Operation(operationId = "listFunctions", summary = "List functions", description = "Person-independent; contact paths come with the routines.")
    public CodeListViews.FunctionList functions() {
        return new CodeListViews.FunctionList(codeLists.functions());
    }

    @GET
    @Path("handlers")
    @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
    @Operation(operationId = "listHandlers", summary = "List those a concern can be assigned to",
            description = "Accounts that held the role handler when they last logged in.")
    public CodeListViews.HandlerList handlers() {
        return new CodeListViews.HandlerList(accounts.handlers());
    }
}
