package se.samverka.concern;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.withToken;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverka.organisation.Staff;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Person;
import se.samverka.testing.Tokens;

/** What somebody who has left was to do is put before the coordinator. */
@ApiTest
class LeaverTest {
    @Test
    void the_open_concerns_of_who_has_left_wait_for_another_handler() {
        String unit = Staff.unit("omsorg");
        String employee = Staff.employee(unit, "socialtjanst");
        UUID account = UUID.randomUUID();
        withToken(Tokens.ofEmployee(account, employee, "staff", "handler")).get("/me").then().statusCode(200);
        UUID concern = Concerns.triaged();
        Concerns.step(Person.COORDINATOR, concern, "assignment", Map.of("handlerId", account.toString())).then().statusCode(200);
        as(Person.COORDINATOR).get("/me/tasks").then().body(kinds(concern), empty());
        Staff.leave(employee, unit, Concerns.today().minusDays(1), "socialtjanst");
        as(Person.COORDINATOR).get("/me/tasks").then().body(kinds(concern), contains("reassign_concern"));
        Concerns.assign(concern, Person.HANDLER);
        as(Person.COORDINATOR).get("/me/tasks").then().body(kinds(concern), empty());
    }

    private static String kinds(UUID concern) {
        return "items.findAll { it.subjectId == '" + concern + "' }.kind";
    }
}
