package se.samverka.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.PageRequest;
import se.samverka.shared.security.Role;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.ADMIN, Role.SECTOR_LEAD})
@Tag(name = "Staff", description = "Units and employees, as HR tells of them. Employees are opaque ids: no name, no personal identity number.")
public class StaffResource {
    @Inject
    Units units;

    @Inject
    Employees employees;

    @Schema(description = "All units of a day.")
    public record UnitList(@Schema(required = true) List<UnitView> items) {
    }

    @GET
    @Path("units")
    @Operation(operationId = "listUnits", summary = "List units", description = "By sector and name, as they are or were on a day.")
    public UnitList units(@BeanParam UnitFilter filter) {
        return new UnitList(units.list(filter));
    }

    @GET
    @Path("employees")
    @Operation(operationId = "listEmployees", summary = "List who works or worked here on a day",
            description = "Coordinators and administrators see all, heads of sector those of their own sector.")
    public PageOf<EmployeeListItem> employees(@BeanParam EmployeeFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        return employees.list(filter, page.slice(), uri);
    }

    @GET
    @Path("employees/{employeeId}")
    @Operation(operationId = "getEmployee", summary = "See where somebody works and has worked",
            description = "404 for heads of sector when it was never in their sector.")
    public EmployeeView employee(UUID employeeId) {
        return employees.get(employeeId);
    }
}
