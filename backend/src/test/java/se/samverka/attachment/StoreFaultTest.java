package se.samverka.attachment;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.shared.store.UnownedFiles;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.MovableClock;
import se.samverka.testing.Person;
import se.samverka.testing.SentFiles;

/** Faults 13 and 14, and erasure: the store and the database agree, or somebody is told. */
@ApiTest
class StoreFaultTest {
    @Inject
    JobRunner jobs;

    @Inject
    AttachmentErasure erasure;

    @Inject
    UnownedFiles unowned;

    @Inject
    AttachmentsCheck check;

    @Inject
    MovableClock clock;

    private UUID concern;

    @BeforeEach
    void plant() {
        concern = Concerns.assigned();
    }

    @Test
    void a_store_that_does_not_take_the_file_leaves_no_row() throws IOException {
        Path incoming = Stored.folder().resolve("incoming");
        Path aside = Stored.folder().resolve("aside");
        SentFiles.added(Person.HANDLER, concern);
        Files.move(incoming, aside);
        Files.createFile(incoming);
        try {
            SentFiles.add(Person.HANDLER, concern, "b.txt", "text/plain", new byte[] {'b'}).then().statusCode(503)
                    .body("type", equalTo("/api/v1/problems/unavailable"));
        } finally {
            Files.move(aside, incoming, StandardCopyOption.REPLACE_EXISTING);
        }
        as(Person.HANDLER).get("/concerns/{id}/attachments", concern).then().body("items.fileName", equalTo(List.of("anteckning.txt")));
    }

    @Test
    void a_file_that_is_missing_or_damaged_is_410_and_written_down() throws IOException {
        UUID missing = SentFiles.added(Person.HANDLER, concern);
        UUID damaged = UUID.fromString(SentFiles.add(Person.HANDLER, concern, "b.txt", "text/plain", new byte[] {'b'}).path("id"));
        Files.delete(Stored.file(missing));
        byte[] sealed = Files.readAllBytes(Stored.file(damaged));
        sealed[sealed.length / 2] ^= 1;
        Files.write(Stored.file(damaged), sealed);
        for (UUID file : List.of(missing, damaged)) {
            SentFiles.download(Person.HANDLER, concern, file).then().statusCode(410).body("type", equalTo("/api/v1/problems/file-gone"));
        }
        as(Person.HANDLER).get("/concerns/{id}/history", concern).then().body("items.action", hasItem("attachment.found_missing"));
    }

    @Test
    void a_file_moved_to_the_place_of_another_does_not_open() throws IOException {
        UUID one = SentFiles.added(Person.HANDLER, concern);
        UUID other = UUID.fromString(SentFiles.add(Person.HANDLER, concern, "b.txt", "text/plain", new byte[] {'b'}).path("id"));
        Files.copy(Stored.file(one), Stored.file(other), StandardCopyOption.REPLACE_EXISTING);
        SentFiles.download(Person.HANDLER, concern, other).then().statusCode(410);
    }

    @Test
    void the_check_lists_what_is_missing_and_what_nobody_knows() throws IOException {
        UUID missing = SentFiles.added(Person.HANDLER, concern);
        UUID orphan = UUID.randomUUID();
        Files.delete(Stored.file(missing));
        Path place = Stored.folder().resolve(orphan.toString().substring(34));
        Files.createDirectories(place);
        Files.write(place.resolve(orphan.toString()), new byte[] {1});
        AttachmentsCheck.Finding found = checked();
        assertFalse(found.isGood());
        assertTrue(found.missing().contains(missing));
        assertTrue(found.orphans().contains(orphan));
        assertTrue(found.lines().containsAll(List.of("missing " + missing, "orphan " + orphan)));
        Files.delete(place.resolve(orphan.toString()));
        assertFalse(checked().orphans().contains(orphan));
    }

    @Test
    void what_a_crash_left_between_file_and_row_is_no_orphan_and_is_removed_after_an_hour() {
        UUID left = UUID.randomUUID();
        asSystem(() -> QuarkusTransaction.requiringNew().run(() -> unowned.expect(left)));
        try {
            Path place = Stored.folder().resolve(left.toString().substring(34));
            Files.createDirectories(place);
            Files.write(place.resolve(left.toString()), new byte[] {1});
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
        assertFalse(checked().orphans().contains(left));
        asSystem(() -> unowned.removeDue(clock.instant().plus(Duration.ofMinutes(59))));
        assertTrue(Stored.has(left));
        asSystem(() -> unowned.removeDue(clock.instant().plus(Duration.ofMinutes(61))));
        assertFalse(Stored.has(left));
        assertEquals(0, Database.number("select count(*) from unowned_file where file_id = ?", left));
    }

    @Test
    void erasing_a_case_takes_its_rows_and_then_its_files() {
        UUID file = SentFiles.added(Person.HANDLER, concern);
        UUID elsewhere = SentFiles.added(Person.HANDLER, Concerns.assigned());
        asSystem(() -> QuarkusTransaction.requiringNew().run(() -> {
            erasure.erase(List.of(concern));
            QuarkusTransaction.setRollbackOnly();
        }));
        asSystem(() -> unowned.removeDue(clock.instant()));
        assertTrue(Stored.has(file), "the case was not erased after all");

        asSystem(() -> QuarkusTransaction.requiringNew().run(() -> erasure.erase(List.of(concern))));
        assertEquals(0, Database.number("select count(*) from attachment where concern_id = ?", concern));
        assertTrue(Stored.has(file), "the file goes after the rows");
        asSystem(() -> unowned.removeDue(clock.instant()));
        assertFalse(Stored.has(file));
        assertTrue(Stored.has(elsewhere));
        assertEquals(0, Database.number("select count(*) from unowned_file where file_id = ?", file));
    }

    @Test
    void erasing_the_reporter_keeps_the_file_and_forgets_whose_it_was() {
        SentFiles.textIn(as(Person.TEACHER).header("Idempotency-Key", newKey())).post("/me/concerns/{id}/attachments", concern).then().statusCode(201);
        asSystem(() -> QuarkusTransaction.requiringNew().run(() -> erasure.eraseReporters(List.of(concern))));
        assertEquals(0, Database.number("select count(*) from attachment where concern_id = ? and added_by is not null", concern));
        as(Person.HANDLER).get("/concerns/{id}/attachments", concern).then().body("items.addedAs", equalTo(List.of("reporter")));
        as(Person.TEACHER).get("/me/concerns/{id}/attachments", concern).then().body("items.size()", equalTo(0));
    }

    private AttachmentsCheck.Finding checked() {
        AttachmentsCheck.Finding[] found = new AttachmentsCheck.Finding[1];
        asSystem(() -> found[0] = check.compare());
        return found[0];
    }

    private void asSystem(Runnable work) {
        jobs.as("test", work);
    }
}
