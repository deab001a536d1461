package se.samverka.organisation.hr;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.http.Answers;
import se.samverka.shared.idempotency.Once;

@Path("/partner/hr")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "HR", description = "Units and employees from HR's system. Employees are opaque ids: no name, no personal identity number, no home. What was before is kept, so that anything can be asked for as of a day.")
public class PartnerHrResource {
    @Inject
    HrIntake intake;

    @Inject
    HrSynchronisation synchronisation;

    @PUT
    @Path("/units/{externalId}")
    @PermissionsAllowed("hr.units:write")
    @Operation(operationId = "putHrUnit", summary = "Tell of a unit",
            description = "Scope hr.units:write. New or as it is now; what it was stays in its history. Again the same changes nothing (Idempotency-Replayed: true). Tell of a unit before those that are parts of it.")
    public RestResponse<HrReceipt> unit(String externalId, @NotNull @Valid HrUnit unit) {
        return answer(intake.tell(externalId, unit));
    }

    @PUT
    @Path("/employees/{externalId}")
    @PermissionsAllowed("hr.employees:write")
    @Operation(operationId = "putHrEmployee", summary = "Tell of an employee",
            description = "Scope hr.employees:write. New, moved, or leaving by endsOn. A later startsOn than the last endsOn is a new employment. Again the same changes nothing (Idempotency-Replayed: true).")
    public RestResponse<HrReceipt> employee(String externalId,
            @NotNull @Valid HrEmployee employee) {
        return answer(intake.tell(externalId, employee));
    }

    @POST
    @Path("/sync-runs")
    @PermissionsAllowed("hr.employees:write")
    @ResponseStatus(201)
    @Operation(operationId = "startHrRun", summary = "Begin a synchronisation",
            description = "Scope hr.employees:write. Then tell of units, then of employees, in as many calls as it takes, and finish it. A call may be sent again.")
    public RestResponse<HrRunView> start(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid StartHrRun command) {
        Once<HrRunView> once = synchronisation.start(key, command);
        return Answers.created(URI.create("/api/v1/partner/hr/sync-runs/" + once.answer().id()), once);
    }

    @GET
    @Path("/sync-runs/{runId}")
    @PermissionsAllowed("hr.employees:write")
    @Operation(operationId = "getHrRun", summary = "See how far a synchronisation has come", description = "Scope hr.employees:write.")
    public HrRunView get(UUID runId) {
        return synchronisation.get(runId);
    }

    @PUT
    @Path("/sync-runs/{runId}/units")
    @PermissionsAllowed("hr.units:write")
    @Operation(operationId = "putHrUnits", summary = "Tell of units in a synchronisation",
            description = "Scope hr.units:write. All of a call or, when anything is wrong in it, nothing (422 with a pointer to each fault). 409 when the synchronisation is over.")
    public HrReceipt units(UUID runId, @NotNull @Valid HrUnits units) {
        return synchronisation.tell(runId, units);
    }

    @PUT
    @Path("/sync-runs/{runId}/employees")
    @PermissionsAllowed("hr.employees:write")
    @Operation(operationId = "putHrEmployees", summary = "Tell of employees in a synchronisation",
            description = "Scope hr.employees:write. All of a call or, when anything is wrong in it, nothing (422 with a pointer to each fault). 409 when the synchronisation is over.")
    public HrReceipt employees(UUID runId, @NotNull @Valid HrEmployees employees) {
        return synchronisation.tell(runId, employees);
    }

    @POST
    @Path("/sync-runs/{runId}/finish")
    @PermissionsAllowed("hr.employees:write")
    @Operation(operationId = "finishHrRun", summary = "Finish a synchronisation",
            description = "Scope hr.employees:write. When it is complete and named somebody, whoever works here and was not named left yesterday; units that were not named end, if any was named and nobody works there. 409 many-leavers when that would be more than a fifth and more than ten: nothing is changed then, and it can be finished with manyHaveLeft. Again it changes nothing (Idempotency-Replayed: true).")
    public RestResponse<HrRunView> finish(UUID runId, @NotNull @Valid FinishHrRun command) {
        return answer(synchronisation.finish(runId, command));
    }

    private static <T> RestResponse<T> answer(Once<T> once) {
        var answer = RestResponse.ResponseBuilder.ok(once.answer());
        return once.replayed() ? answer.header("Idempotency-Replayed", "true").build() : answer.build();
    }
}
