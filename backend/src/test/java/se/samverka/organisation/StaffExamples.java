package se.samverka.organisation;

import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import se.samverka.testing.Person;

/** Sends the contract's examples about units and employees. */
public final class StaffExamples {
    private StaffExamples() {
    }

    public static boolean has(String path) {
        return path.startsWith("/units") || path.startsWith("/employees") || path.startsWith("/partner/hr/") || path.startsWith("/hr-runs") || path.startsWith("/staff-files");
    }

    public static Response send(String operationId, String method, String path, JsonNode example) {
        if (path.startsWith("/staff-files")) {
            return StaffFiles.caller(Person.ADMIN).header("Idempotency-Key", newKey()).body(StaffFiles.bytes(StaffFiles.row(Staff.newId(), Staff.unit("utbildning")))).request(method, path);
        }
        if (!path.startsWith("/partner/")) {
            String employee = Staff.employee(Staff.unit("utbildning"), "larare");
            if (operationId.equals("listHrRuns")) {
                HrSystem.finish(HrSystem.started(false), false);
            }
            Object[] ids = path.contains("{employeeId}") ? new Object[] {Staff.idOf(employee)} : new Object[0];
            return as(Person.COORDINATOR).request(method, path, ids);
        }
        // The examples' unit, as it was told of before.
        Staff.tell(new UnitRecord("U110", "Exempelskolan", "utbildning", null, null, null, null));
        RequestSpecification caller = HrSystem.caller().header("Idempotency-Key", newKey());
        if (example != null) {
            caller.body(example.toString());
        }
        return caller.request(method, path, path.contains("{runId}") ? new Object[] {HrSystem.started(false)}
                : path.contains("{externalId}") ? new Object[] {operationId.equals("putHrUnit") ? "U110" : Staff.newId()} : new Object[0]);
    }
}
