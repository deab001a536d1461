package se.samverka.organisation;

import static se.samverka.testing.Call.asMachine;
import static se.samverka.testing.Call.newKey;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.samverka.concern.Concerns;

/** HR's system, as it calls. */
public final class HrSystem {
    private HrSystem() {
    }

    public static RequestSpecification caller() {
        return asMachine("samverka-hr", "hr.units:write", "hr.employees:write");
    }

    static Map<String, Object> unit(String name, String sector) {
        return new HashMap<>(Map.of("name", name, "sector", sector));
    }

    /** Since a hundred days. */
    static Map<String, Object> employee(String unit, String... groups) {
        return new HashMap<>(Map.of("unit", unit, "personnelGroups", List.of(groups), "startsOn", Concerns.today().minusDays(100).toString()));
    }

    static Response putUnit(String id, Map<String, Object> unit) {
        return caller().body(unit).put("/partner/hr/units/{id}", id);
    }

    static Response putEmployee(String id, Map<String, Object> employee) {
        return caller().body(employee).put("/partner/hr/employees/{id}", id);
    }

    static String started(boolean complete) {
        return caller().header("Idempotency-Key", newKey()).body(Map.of("complete", complete)).post("/partner/hr/sync-runs").then().statusCode(201).extract().path("id");
    }

    static Response putUnits(String run, Map<String, Map<String, Object>> units) {
        return caller().body(Map.of("items", units.entrySet().stream().map(unit -> Map.of("externalId", unit.getKey(), "unit", unit.getValue())).toList()))
                .put("/partner/hr/sync-runs/{run}/units", run);
    }

    static Response putEmployees(String run, Stream<String> ids, Map<String, Object> employee) {
        return caller().body(Map.of("items", ids.map(id -> Map.of("externalId", id, "employee", employee)).toList())).put("/partner/hr/sync-runs/{run}/employees", run);
    }

    static Response finish(String run, boolean manyHaveLeft) {
        return caller().body(Map.of("manyHaveLeft", manyHaveLeft)).post("/partner/hr/sync-runs/{run}/finish", run);
    }
}
