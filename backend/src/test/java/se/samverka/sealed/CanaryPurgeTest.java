package se.samverka.sealed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.notice.NoticeJobs;
import se.samverka.retention.RetentionByAge;
import se.samverka.retention.RetentionRuns;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.outbox.Post;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.shared.store.UnownedFiles;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.MovableClock;
import se.samverka.testing.Person;

/**
 * Issue 3, acceptance 4: cases with a canary in every field are erased by a retention run. No row of theirs is left in any
 * table, and a dump, the file store and the mail hold neither canary nor case number nor id; only the log keeps ids.
 */
@ApiTest
class CanaryPurgeTest {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final String[] LOG = {"audit_event", "audit_batch", "audit_batch_member", "audit_unsealed"};

    /** Tables in which the planting leaves rows, and why these are no trace of a case. */
    private static final Map<String, String> KEPT = Map.ofEntries(
            Map.entry("audit_event", "opaque ids and codes; the chain is never touched"), Map.entry("audit_batch", "hashes"), Map.entry("audit_batch_member", "ids of events"), Map.entry("audit_unsealed", "ids of events"),
            Map.entry("purged_support_case", "months and codes under an id of its own"),
            Map.entry("purged_concern", "months and codes under an id of its own"), Map.entry("retention_run", "who erased"), Map.entry("retention_item", "hashes of ids"),
            Map.entry("account", "those who work here"), Map.entry("account_address", "of those who work here"), Map.entry("account_workplace", "of those who work here"), Map.entry("notice_setting", "of those who work here"),
            Map.entry("training_reference", "of those who work here"), Map.entry("training_completion", "of those who work here"), Map.entry("training_taken", "of those who work here"), Map.entry("training_key_person", "of those who work here"), Map.entry("training_session", "about nobody"), Map.entry("training_place", "about nobody"), Map.entry("training_enrolment", "of those who work here"), Map.entry("training_attendance", "of those who work here"),
            Map.entry("purged_intervention", "a year and a kind under an id of its own"),
            Map.entry("organisation_function", "functions, which every start writes"),
            Map.entry("recipient", "functions that receive hand-overs"), Map.entry("api_client", "a system, no case"), Map.entry("api_credential", "its last use"), Map.entry("webhook", "of a system, no case"), Map.entry("police_mailbox", "a system, no case"),
            Map.entry("read_review", "that somebody's visit was drawn and what came of it, without the case"), Map.entry("read_review_period", "figures of a week"),
            Map.entry("partner_call", "why a system called, about no case"), Map.entry("observation", "of no case"),
            Map.entry("accessibility_feedback", "of no case"),
            Map.entry("rights_request", "about no case; who asked is forgotten by its own rule"),
            Map.entry("disclosure_request", "refused before it came to a case; forgotten by its own rule"),
            Map.entry("outbox_message", "that there was something new, to whom; forgotten by its own rule"),
            Map.entry("notice", "about registered systems and requests that came to no case"), Map.entry("spent_challenge", "hashes of puzzles"));

    @Inject
    MovableClock clock;

    @Inject
    JobRunner jobs;

    @Inject
    Idempotency idempotency;

    @Inject
    RetentionByAge byAge;

    @Inject
    UnownedFiles files;

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    @Test
    void nothing_of_an_erased_case_is_found_anywhere() throws Exception {
        RetentionRuns.withdrawOpen();
        Post.empty();
        Set<String> before = new HashSet<>(Database.everything());
        Words words = new Words();
        for (Planters.Planter planter : Planters.ALL) {
            planter.plant(Concerns.assigned(), words);
        }
        NoticeJobs.mail();
        Post.deliver();
        Set<String> planted = added(before);
        List<String> cases = idsIn(planted.stream().filter(row -> row.startsWith("concern ")));
        List<String> numbers = Database.column("select case_number from concern where id = any(?)", (Object) cases.stream().map(UUID::fromString).toArray(UUID[]::new));
        assertTrue(cases.size() >= Planters.ALL.size() && numbers.size() == cases.size());
        close(cases);

        clock.set(Instant.now().plus(Duration.ofDays(400)));
        UUID run = RetentionRuns.erased();
        clock.set(Instant.now().plus(Duration.ofDays(402)));
        byAge.erase();
        jobs.once("idempotency-forgetting", idempotency::forgetOld);
        jobs.as("file-removal", () -> files.removeDue(clock.instant()));
        assertEquals(List.of(), Database.column("select obstacle from retention_item where run_id = ? and case_id = any(?) and state <> 'erased'", run,
                cases.stream().map(UUID::fromString).toArray(UUID[]::new)));

        Set<String> left = added(before);
        assertEquals(Set.of(), left.stream().map(row -> row.substring(0, row.indexOf(' '))).filter(table -> !KEPT.containsKey(table)).collect(Collectors.toCollection(TreeSet::new)),
                "tables that still hold rows of the cases");
        Set<String> gone = new TreeSet<>(idsIn(planted.stream().filter(row -> !left.contains(row))));
        gone.removeAll(idsIn(before.stream()));
        gone.removeAll(idsIn(left.stream().filter(row -> !row.startsWith("audit_"))));
        assertTrue(gone.containsAll(cases) && gone.size() > 2 * cases.size());

        String whole = new String(Dump.text(), StandardCharsets.ISO_8859_1);
        assertEquals(List.of(), words.foundIn(whole.getBytes(StandardCharsets.ISO_8859_1)), "canaries in the dump");
        assertEquals(List.of(), numbers.stream().filter(whole::contains).toList(), "case numbers in the dump, also of the log");
        String butLog = new String(Dump.text(LOG), StandardCharsets.ISO_8859_1);
        assertEquals(List.of(), gone.stream().filter(butLog::contains).toList(), "ids of cases or their parts outside the log");
        assertEquals(List.of(), filesWith(words, gone), "in the file store");
        String mail = Stream.of(Person.values()).flatMap(person -> Post.to(person.address()).stream())
                .map(sent -> sent.getSubject() + sent.getText() + sent.getHtml() + sent.getHeaders()).collect(Collectors.joining("\n"));
        assertTrue(mail.contains("Samverka"), "somebody was mailed");
        assertEquals(List.of(), words.foundIn(mail.getBytes(StandardCharsets.UTF_8)), "canaries in the mail");
        assertEquals(List.of(), Stream.concat(numbers.stream(), gone.stream()).filter(mail::contains).toList(), "numbers or ids in the mail");
    }

    /** At the end that is forgotten soonest, everything read: however far each was. */
    private static void close(List<String> cases) {
        Object ids = cases.stream().map(UUID::fromString).toArray(UUID[]::new);
        Database.change("update concern set status = 'closed', closure_outcome = 'no_basis', closed_at = now(), due_on = null, proposal_kind = null,"
                + " proposal_outcome = null, proposal_reason = null, proposed_by = null, proposed_at = null, handed_over_from = null, due_before_hand_over = null where id = any(?)", ids);
        Database.change("update message_read_mark set read_on = current_date where read_on is null and concern_id = any(?)", ids);
    }

    private static Set<String> added(Set<String> before) {
        Set<String> rows = new HashSet<>(Database.everything());
        rows.removeAll(before);
        return rows;
    }

    /** The id that each row begins with. */
    private static List<String> idsIn(Stream<String> rows) {
        return rows.map(ID::matcher).flatMap(found -> found.results().limit(1)).map(MatchResult::group).distinct().toList();
    }

    private static List<String> filesWith(Words words, Set<String> gone) throws Exception {
        Path folder = Path.of(ConfigProvider.getConfig().getValue("samverka.attachments.folder", String.class));
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> stored = all.filter(Files::isRegularFile).toList();
            Set<String> found = new TreeSet<>();
            for (Path file : stored) {
                found.addAll(words.foundIn(Files.readAllBytes(file)));
                gone.stream().filter(file.toString()::contains).forEach(found::add);
            }
            return List.copyOf(found);
        }
    }
}
