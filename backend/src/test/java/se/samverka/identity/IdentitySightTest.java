package se.samverka.identity;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverka.concern.Concerns;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Person;

/** Safeguard 14: who opens what, for every kind of person and every right. */
@ApiTest
class IdentitySightTest {
    private static final String[] CONTACT = {"phone", "email", "address"};

    @BeforeEach
    void mayWrite() {
        Identities.forgetSearches();
    }

    @ParameterizedTest
    @EnumSource(Person.class)
    void the_receiver_opens_and_nobody_else_does(Person person) {
        UUID concern = Concerns.assigned();
        UUID identity = Identities.recorded(concern);
        int expected = switch (person) {
            case HANDLER -> 200;
            // May come to the door; what is behind it is not for them to know.
            case OTHER_HANDLER, AUDITOR -> 404;
            default -> 403;
        };
        Identities.endGlass(Person.OTHER_HANDLER);
        Identities.endGlass(Person.AUDITOR);
        assertEquals(expected, Identities.list(person, concern).statusCode());
        assertEquals(expected, Identities.open(person, concern, identity, "name").statusCode());
    }

    @Test
    void an_earlier_receiver_loses_the_right_with_the_assignment() {
        UUID concern = Concerns.assigned();
        UUID identity = Identities.recorded(concern);
        Concerns.assign(concern, Person.OTHER_HANDLER);
        Identities.open(Person.HANDLER, concern, identity, "name").then().statusCode(404);
        Identities.open(Person.OTHER_HANDLER, concern, identity, "name").then().statusCode(200);
    }

    @Test
    void where_a_protected_person_lives_is_for_the_receiver_only() {
        UUID concern = Concerns.assigned();
        Map<String, Object> command = Identities.identity(Identities.details());
        command.put("protectedIdentity", true);
        UUID identity = UUID.fromString(Identities.record(Person.HANDLER, concern, command).then().statusCode(201).extract().path("id"));
        Identities.open(Person.HANDLER, concern, identity, CONTACT).then().statusCode(200);

        UUID request = Identities.requested(Person.OTHER_HANDLER, concern);
        Identities.grant(Person.COORDINATOR, request, 1).then().statusCode(200);
        Identities.list(Person.OTHER_HANDLER, concern).then().body("right", equalTo("admitted"))
                .body("items[0].openableFields", containsInAnyOrder("name", "birth_year"))
                .body("items[0].fields", containsInAnyOrder("name", "birth_year", "phone", "email", "address"));
        Identities.open(Person.OTHER_HANDLER, concern, identity, "name").then().statusCode(200);
        for (String field : CONTACT) {
            Identities.open(Person.OTHER_HANDLER, concern, identity, field).then().statusCode(403);
        }
        Identities.brokenGlass(Person.AUDITOR, concern);
        Identities.open(Person.AUDITOR, concern, identity, "name").then().statusCode(200);
        Identities.open(Person.AUDITOR, concern, identity, "address").then().statusCode(403);
        Identities.endGlass(Person.AUDITOR);
    }

    @Test
    void who_reported_is_not_opened_on_request() {
        UUID concern = Concerns.assigned();
        UUID subject = Identities.recorded(concern);
        Map<String, Object> reporter = Identities.identity(Map.of("name", "Vera Provsson", "phone", "0701740606"));
        reporter.put("whose", "reporter");
        reporter.remove("pseudonym");
        UUID reported = UUID.fromString(Identities.record(Person.HANDLER, concern, reporter).then().statusCode(201).extract().path("id"));
        Identities.grant(Person.COORDINATOR, Identities.requested(Person.OTHER_HANDLER, concern), 1).then().statusCode(200);
        Identities.list(Person.OTHER_HANDLER, concern).then().body("items.id", equalTo(List.of(subject.toString())));
        Identities.open(Person.OTHER_HANDLER, concern, reported, "name").then().statusCode(404);
        Identities.open(Person.HANDLER, concern, reported, "name").then().statusCode(200);
    }
}
