package se.samverka.routine;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.samverka.testing.Call.anonymous;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.asMachine;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.routine.Routines.Made;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Person;

/** What leaves without login, and what an intranet gets. */
@ApiTest
class RoutineDoorsTest {
    @Test
    void anybody_reads_the_public_and_the_easy_edition_and_may_keep_them_for_a_while() {
        Made made = Routines.published();
        Response answer = anonymous().get("/public/routines/{address}", made.address());
        answer.then().statusCode(200).body("editions.audience", is(List.of("public", "easy_swedish"))).body("editions.text", not(hasItem("Personalens text")))
                .header("Cache-Control", "public, max-age=30").header("Set-Cookie", nullValue());
        anonymous().header("If-None-Match", answer.header("ETag")).get("/public/routines/{address}", made.address()).then().statusCode(304);
        Response list = anonymous().get("/public/routines");
        list.then().statusCode(200).body("items.address", hasItem(made.address()));
        anonymous().header("If-None-Match", list.header("ETag")).get("/public/routines").then().statusCode(304);
    }

    @Test
    void what_is_new_or_gone_is_seen_at_once_where_it_was_decided() {
        Made first = Routines.published();
        String tag = anonymous().get("/public/routines/{address}", first.address()).header("ETag");
        Made second = Routines.publishedAnew(first, false);
        anonymous().header("If-None-Match", tag).get("/public/routines/{address}", first.address()).then().statusCode(200).body("number", is(2));
        Routines.step(Person.COORDINATOR, second, "withdrawal", Map.of("reason", "Fel.")).then().statusCode(200);
        anonymous().get("/public/routines/{address}", first.address()).then().statusCode(404);
    }

    @Test
    void a_draft_and_a_routine_for_staff_only_are_not_there_for_anybody() {
        anonymous().get("/public/routines/{address}", Routines.submitted().address()).then().statusCode(404);
        Made made = Routines.started();
        Routines.write(Person.COORDINATOR, made, Routines.with("editions", List.of(Routines.edition("staff", "Bara vi")))).then().statusCode(200);
        Routines.step(Person.COORDINATOR, made, "submission", null).then().statusCode(200);
        Routines.step(Person.ADMIN, made, "approval", null).then().statusCode(200);
        Routines.step(Person.COORDINATOR, made, "publication", Map.of("from", Concerns.today().toString())).then().statusCode(200);
        anonymous().get("/public/routines/{address}", made.address()).then().statusCode(404);
        as(Person.COORDINATOR).get("/public/routines/{address}", made.address()).then().statusCode(404);
        Routines.read(Person.TEACHER, made).then().statusCode(200);
        intranet().get("/partner/routines/{address}", made.address()).then().statusCode(200).body("editions.text", is(List.of("Bara vi")));
    }

    @Test
    void an_intranet_gets_what_is_followed_with_the_steps_and_nothing_under_way() {
        Made made = Routines.published();
        intranet().get("/partner/routines/{address}", made.address()).then().statusCode(200).body("steps.what", is(List.of("Ring 112 vid fara.")))
                .body("editions.audience", hasItem("staff"));
        intranet().get("/partner/routines").then().statusCode(200).body("items.address", hasItem(made.address()))
                .body("items.address", not(hasItem("vid-upptackt")));
        intranet().get("/partner/routines/{address}", Routines.submitted().address()).then().statusCode(404);
    }

    private static RequestSpecification intranet() {
        return asMachine("samverka-municipal", "routines.published:read");
    }
}
