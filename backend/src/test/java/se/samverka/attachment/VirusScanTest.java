package se.samverka.attachment;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Pictures.bytes;

import io.quarkus.test.common.WithTestResource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverka.concern.Concerns;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Clamd;
import se.samverka.testing.ClamdResource;
import se.samverka.testing.Database;
import se.samverka.testing.Person;
import se.samverka.testing.SentFiles;
import se.samverka.testing.Watch;

/** Row 49: where a scanner is required, nothing is let out before it was found clean. */
@ApiTest
@WithTestResource(ClamdResource.class)
class VirusScanTest {
    /** Set by the resource. */
    Clamd scanner;

    @Inject
    JobRunner jobs;

    @Inject
    AttachmentScan scan;

    private UUID concern;

    @BeforeEach
    void plant() {
        concern = Concerns.assigned();
    }

    @AfterEach
    void recover() {
        scanner.be(Clamd.Mood.WELL);
    }

    @Test
    void a_clean_file_waits_until_it_was_scanned() {
        UUID file = SentFiles.added(Person.HANDLER, concern);
        assertEquals("pending", state(file));
        SentFiles.download(Person.HANDLER, concern, file).then().statusCode(409).body("type", equalTo("/api/v1/problems/file-pending"));
        scanAll();
        assertEquals("available", state(file));
        SentFiles.download(Person.HANDLER, concern, file).then().statusCode(200);
        as(Person.HANDLER).get("/concerns/{id}/history", concern).then().body("items.action", hasItem("attachment.scanned"));
    }

    @Test
    void an_infected_file_is_never_given_out() {
        UUID file = UUID.fromString(SentFiles.add(Person.HANDLER, concern, "eicar.txt", "text/plain", bytes(Clamd.EICAR)).then().statusCode(201).extract().path("id"));
        scanAll();
        scanAll();
        assertEquals("quarantined", state(file));
        SentFiles.download(Person.COORDINATOR, concern, file).then().statusCode(409).body("type", equalTo("/api/v1/problems/file-quarantined"));
        assertEquals(List.of("attachment=" + file + ";verdict=infected"), Database.column(
                "select snapshot from audit_event where action = 'attachment.scanned' and subject_id = ?", concern));
    }

    @ParameterizedTest
    @EnumSource(value = Clamd.Mood.class, names = "WELL", mode = EnumSource.Mode.EXCLUDE)
    void a_file_stays_pending_while_the_scanner_gives_no_verdict(Clamd.Mood mood) {
        UUID file = SentFiles.added(Person.HANDLER, concern);
        scanner.be(mood);
        try (Watch watch = new Watch()) {
            scanAll();
            assertFalse(watch.log().contains("Unexpected"), watch.log());
        }
        assertEquals("pending", state(file));
        SentFiles.download(Person.HANDLER, concern, file).then().statusCode(409);
        scanner.be(Clamd.Mood.WELL);
        scanAll();
        assertEquals("available", state(file));
    }

    private void scanAll() {
        jobs.as("attachment-scan", scan::scanUnscanned);
    }

    private String state(UUID file) {
        return as(Person.HANDLER).get("/concerns/{id}/attachments", concern).then().statusCode(200).extract()
                .path("items.find { it.id == '" + file + "' }.state");
    }
}
