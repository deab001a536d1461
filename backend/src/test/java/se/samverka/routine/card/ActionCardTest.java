package se.samverka.routine.card;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samverka.testing.Call.anonymous;
import static se.samverka.testing.Call.as;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.samverka.contactpath.ContactPaths;
import se.samverka.routine.Routines;
import se.samverka.routine.Routines.Made;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Person;

/** Who gets which card, and how long it may be kept. */
@ApiTest
class ActionCardTest {
    private static final String CARD = "/routines/{id}/action-cards/{edition}";
    private static final String PUBLIC = "/public/routines/{address}/action-cards/{edition}";

    @Test
    void staff_gets_the_steps_and_anybody_the_text_and_never_the_steps() throws IOException {
        Made made = Routines.published();
        String staff = text(file(as(Person.TEACHER)).get(CARD, made.routine(), "staff-sv"));
        assertTrue(staff.contains("Ring 112 vid fara.") && staff.contains("Genast") && !staff.contains("Personalens text"), staff);
        String open = text(file(anonymous()).get(PUBLIC, made.address(), "public-sv"));
        assertTrue(open.contains("Allas text") && !open.contains("Ring 112 vid fara."), open);
        assertTrue(text(file(as(Person.TEACHER)).get(CARD, made.routine(), "easy_swedish-sv")).contains("Lätt text"));
    }

    @Test
    void shows_fresh_contact_paths_of_its_readers_and_no_others() throws IOException {
        ContactPaths.verified(with("Kortets mottagning", "inhabitants"));
        ContactPaths.verified(with("Kortets gamla nummer", "inhabitants"), 91);
        ContactPaths.verified(with("Kortets interna nummer", "staff"));
        Made made = Routines.published();
        String open = text(file(anonymous()).get(PUBLIC, made.address(), "public-sv"));
        assertFalse(open.contains("gamla nummer") || open.contains("interna nummer"), open);
        String staff = text(file(as(Person.TEACHER)).get(CARD, made.routine(), "staff-sv"));
        assertFalse(staff.contains("gamla nummer"), staff);
    }

    @Test
    void an_edition_one_may_not_read_is_not_there() {
        Made made = Routines.published();
        for (String edition : new String[] {"staff-sv", "civil_society-sv", "public-en", "PUBLIC-SV", "nobody-sv"}) {
            file(anonymous()).get(PUBLIC, made.address(), edition).then().statusCode(404);
        }
        file(as(Person.GROUP_MEMBER)).get(CARD, made.routine(), "staff-sv").then().statusCode(404);
        file(as(Person.GROUP_MEMBER)).get(CARD, made.routine(), "civil_society-sv").then().statusCode(200);
        file(as(Person.COORDINATOR)).get(CARD, Routines.submitted().routine(), "staff-sv").then().statusCode(404);
        file(anonymous()).get(PUBLIC, Routines.submitted().address(), "public-sv").then().statusCode(404);
    }

    @Test
    void a_public_card_may_be_kept_until_the_routine_changes() {
        Made made = Routines.published();
        Response first = file(anonymous()).get(PUBLIC, made.address(), "public-sv");
        first.then().statusCode(200).contentType(equalTo("application/pdf")).header("Cache-Control", equalTo("public, max-age=30"))
                .header("Content-Disposition", equalTo("attachment; filename=\"atgardskort-" + made.address() + "-1.pdf\""));
        file(anonymous()).header("If-None-Match", first.header("ETag")).get(PUBLIC, made.address(), "public-sv").then().statusCode(304);
        Routines.publishedAnew(made, false);
        file(anonymous()).header("If-None-Match", first.header("ETag")).get(PUBLIC, made.address(), "public-sv").then().statusCode(200)
                .header("Content-Disposition", startsWith("attachment; filename=\"atgardskort-" + made.address() + "-2"));
        file(as(Person.TEACHER)).get(CARD, made.routine(), "staff-sv").then().statusCode(200).header("Cache-Control", equalTo("no-store"));
    }

    private static RequestSpecification file(RequestSpecification caller) {
        return caller.accept(ContentType.ANY);
    }

    private static Map<String, Object> with(String name, String audience) {
        Map<String, Object> path = ContactPaths.path(name);
        path.put("audiences", java.util.List.of(audience));
        return path;
    }

    private static String text(Response answer) throws IOException {
        assertEquals(200, answer.statusCode());
        try (PDDocument pdf = Loader.loadPDF(answer.asByteArray())) {
            assertEquals(1, pdf.getNumberOfPages());
            return new PDFTextStripper().getText(pdf);
        }
    }
}
