package se.samverka.organisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asMachine;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

@ApiTest
class OrganisationTest {
    @Inject
    Workplaces workplaces;

    @Inject
    JobRunner jobs;

    @Test
    void the_plans_three_sectors_are_there_with_their_other_names() {
        as(Person.TEACHER).get("/sectors").then().statusCode(200)
                .body("items.code", contains("utbildning", "omsorg", "samhallsbyggnad"))
                .body("items[0].aliases", hasItem("Sektor Utbildning"));
    }

    @Test
    void the_other_code_lists_are_those_of_the_plan() {
        as(Person.TEACHER).get("/personnel-groups").then().statusCode(200)
                .body("items.findAll { it.firstLine }.code", hasItems("larare", "forskollarare", "fritidsgardspersonal", "vaktmastare", "socialtjanst"));
        as(Person.TEACHER).get("/actor-types").then().statusCode(200).body("items.size()", equalTo(12));
        as(Person.TEACHER).get("/functions").then().statusCode(200).body("items.code", hasItem("samordnare"));
    }

    @Test
    void whoever_has_logged_in_as_a_handler_can_be_given_a_concern() {
        as(Person.HANDLER).get("/me").then().statusCode(200).body("roles", contains("handler", "staff"));
        as(Person.TEACHER).get("/me").then().statusCode(200);
        as(Person.COORDINATOR).get("/handlers").then().statusCode(200)
                .body("items.name", hasItem("Hanna Wikström")).body("items.name", not(hasItem("Lovisa Norberg")));
    }

    @Test
    void a_machine_is_no_person_and_is_not_noted() {
        asMachine("samverka-lms", "concerns:submit").get("/me").then().statusCode(403);
        as(Person.COORDINATOR).get("/handlers").then().statusCode(200).body("items.name", not(hasItem("")));
    }

    @Test
    void where_somebody_works_is_forgotten_when_no_login_has_brought_it_for_a_year() {
        as(Person.TEACHER).get("/me").then().statusCode(200);
        UUID gone = UUID.randomUUID();
        Database.change("insert into account values (?, 'Någon som slutat', '{staff}', now())", gone);
        Database.change("insert into account_workplace (account_id, sector_code, group_codes, noted_on) values (?, 'utbildning', '{}', current_date - 367)", gone);
        jobs.once("test", workplaces::forgetOld);
        assertEquals(List.of(Person.TEACHER.id().toString()),
                Database.column("select account_id from account_workplace where account_id in (?, ?)", gone, Person.TEACHER.id()));
    }
}
