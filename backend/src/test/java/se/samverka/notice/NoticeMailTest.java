package se.samverka.notice;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.withToken;

import io.quarkus.mailer.Mail;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.rights.Restrictions;
import se.samverka.shared.outbox.Post;
import se.samverka.shared.time.SwedishWorkingDays;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.MovableClock;
import se.samverka.testing.Person;
import se.samverka.testing.Tokens;

/** Mail about notices: as each wishes, one for all that is new, and nothing in it of what it is about. */
@ApiTest
class NoticeMailTest {
    private static final String ADDRESS = Person.OTHER_HANDLER.address();

    @Inject
    MovableClock clock;

    @BeforeEach
    void startAnew() {
        as(Person.OTHER_HANDLER).get("/me").then().statusCode(200);
        wish("concern_assigned", "at_once");
        NoticeJobs.settle();
        Post.empty();
    }

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    @Test
    void mails_at_once_and_once_for_all_that_is_new() {
        given();
        given();
        NoticeJobs.mail();
        NoticeJobs.mail();
        Post.deliver();
        assertEquals(List.of("Något nytt väntar på dig i Samverka"), subjects());
    }

    @Test
    void mails_nothing_to_who_wants_it_in_the_application_only_or_has_read_it() {
        wish("concern_assigned", "in_app");
        given();
        NoticeJobs.mail();
        wish("concern_assigned", "at_once");
        given();
        as(Person.OTHER_HANDLER).body(Map.of("upTo", newest())).put("/me/notices/read-mark").then().statusCode(200);
        NoticeJobs.mail();
        Post.deliver();
        assertEquals(List.of(), subjects());
    }

    @Test
    void the_digest_comes_on_the_next_working_morning_and_says_how_many() {
        wish("concern_assigned", "digest");
        LocalDate friday = fridayBeforeWork();
        clock.setSwedish(friday + "T09:00");
        given();
        given();
        NoticeJobs.mail();
        for (String tooEarly : List.of(friday + "T18:00", friday.plusDays(1) + "T08:00", friday.plusDays(2) + "T08:00", friday.plusDays(3) + "T06:59")) {
            clock.setSwedish(tooEarly);
            NoticeJobs.digest();
        }
        Post.deliver();
        assertEquals(List.of(), subjects());
        clock.setSwedish(friday.plusDays(3) + "T07:05");
        NoticeJobs.digest();
        NoticeJobs.digest();
        clock.letGo();
        Database.change("update outbox_message set next_attempt_at = now() where delivered_at is null");
        Post.deliver();
        assertEquals(List.of("Du har 2 saker i Samverka"), subjects());
    }

    @Test
    void an_alarm_is_mailed_at_once_whatever_was_wished_and_cannot_be_turned_off() {
        as(Person.OTHER_COORDINATOR).get("/me").then().statusCode(200);
        as(Person.OTHER_COORDINATOR).header("If-Match", version(Person.OTHER_COORDINATOR))
                .body(Map.of("items", List.of(Map.of("kind", "everything_restricted", "delivery", "in_app")))).put("/me/notice-settings")
                .then().statusCode(422).body("errors.pointer", is(List.of("#/items/0/delivery"))).body("errors.code", is(List.of("cannot_be_turned_off")));
        String restriction = Restrictions.restrict(Restrictions.ofEverything()).then().statusCode(201).extract().path("id");
        Restrictions.lift(UUID.fromString(restriction)).then().statusCode(200);
        NoticeJobs.mail();
        Post.deliver();
        assertEquals(List.of("Läs genast i Samverka"), Post.to(Person.OTHER_COORDINATOR.address()).stream().map(Mail::getSubject).toList());
    }

    @Test
    void no_mail_holds_a_word_of_what_it_is_about() {
        UUID id = given();
        NoticeJobs.mail();
        Post.deliver();
        for (Mail mail : Post.to(ADDRESS)) {
            String all = mail.getSubject() + mail.getText() + mail.getHtml() + mail.getHeaders();
            for (String content : List.of(id.toString(), Restrictions.caseNumber(id), Person.OTHER_HANDLER.fullName(), "Person 1", "ärende ", "oro", "tilldel")) {
                assertFalse(all.toLowerCase().replace("innehåller inga uppgifter om ärendet", "").contains(content.toLowerCase()), content);
            }
        }
        assertEquals(1, Post.to(ADDRESS).size());
    }

    @Test
    void no_address_stands_in_the_database_in_clear() {
        given();
        NoticeJobs.mail();
        assertEquals(List.of(), Database.column("select recipient from outbox_message where recipient like '%handler%'"));
        assertEquals(List.of("0"), Database.column("select count(*) from account_address where position(convert_to('@', 'UTF8') in address) > 0"
                + " and position(convert_to('kommun', 'UTF8') in address) > 0"));
        as(Person.OTHER_HANDLER).get("/me/notice-settings").then().body("mailAddress", equalTo(ADDRESS));
    }

    @Test
    void a_login_without_an_address_takes_the_old_one_away_and_nothing_is_mailed() {
        given();
        withToken(Tokens.withoutAddress(Person.OTHER_HANDLER)).get("/me/notice-settings").then().statusCode(200).body("mailAddress", nullValue());
        NoticeJobs.mail();
        Post.deliver();
        assertEquals(List.of(), subjects());
        as(Person.OTHER_HANDLER).get("/me/notice-settings").then().body("mailAddress", equalTo(ADDRESS));
    }

    @Test
    void settings_are_saved_on_the_version_seen() {
        String seen = version(Person.OTHER_HANDLER);
        wish("concern_assigned", "digest");
        as(Person.OTHER_HANDLER).get("/me/notice-settings").then()
                .body("items.find { it.kind == 'concern_assigned' }.delivery", equalTo("digest"))
                .body("items.find { it.kind == 'proposal_decided' }.delivery", equalTo("digest"))
                .body("items.find { it.kind == 'proposal_made' }.delivery", equalTo("at_once"));
        as(Person.OTHER_HANDLER).header("If-Match", seen).body(Map.of("items", List.of())).put("/me/notice-settings").then().statusCode(412);
        as(Person.OTHER_HANDLER).body(Map.of("items", List.of())).put("/me/notice-settings").then().statusCode(428);
        as(Person.OTHER_HANDLER).header("If-Match", version(Person.OTHER_HANDLER)).body(Map.of("items", List.of(Map.of("kind", "no_such", "delivery", "digest"))))
                .put("/me/notice-settings").then().statusCode(422).body("errors.pointer", is(List.of("#/items/0/kind")));
    }

    private static LocalDate fridayBeforeWork() {
        LocalDate friday = Concerns.today().plusDays(1).with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
        while (!SwedishWorkingDays.isWorkingDay(friday) || !SwedishWorkingDays.isWorkingDay(friday.plusDays(3))) {
            friday = friday.plusWeeks(1);
        }
        return friday;
    }

    private static UUID given() {
        UUID id = Concerns.triaged();
        Concerns.assign(id, Person.OTHER_HANDLER);
        return id;
    }

    private static void wish(String kind, String delivery) {
        as(Person.OTHER_HANDLER).header("If-Match", version(Person.OTHER_HANDLER)).body(Map.of("items", List.of(Map.of("kind", kind, "delivery", delivery))))
                .put("/me/notice-settings").then().statusCode(200);
    }

    private static String version(Person person) {
        return as(person).get("/me/notice-settings").then().statusCode(200).extract().header("ETag");
    }

    private static String newest() {
        return as(Person.OTHER_HANDLER).get("/me/notices").then().statusCode(200).extract().path("items[0].id");
    }

    private static List<String> subjects() {
        return Post.to(ADDRESS).stream().map(Mail::getSubject).toList();
    }
}
