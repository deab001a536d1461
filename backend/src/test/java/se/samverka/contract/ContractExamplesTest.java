package se.samverka.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverka.accessibility.Feedback;
import se.samverka.apiclient.ApiClients;
import se.samverka.concern.Concerns;
import se.samverka.civilsociety.CivilOrganisationExamples;
import se.samverka.contactpath.ContactPaths;
import se.samverka.organisation.StaffExamples;
import se.samverka.disclosure.DisclosureExamples;
import se.samverka.retention.RetentionRuns;
import se.samverka.relativesupport.SupportExamples;
import se.samverka.rights.Restrictions;
import se.samverka.situation.Observations;
import se.samverka.rights.RightsExamples;
import se.samverka.handover.HandOverExamples;
import se.samverka.intervention.InterventionExamples;
import se.samverka.logreview.ReadReviews;
import se.samverka.publicsite.Reports;
import se.samverka.routine.RoutineExamples;
import se.samverka.testing.AnswerSchemas;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Call;
import se.samverka.testing.Person;
import se.samverka.testing.SentFiles;
import se.samverka.training.TrainingExamples;
import se.samverka.webhook.WebhookExamples;

/** The examples of the contract are true: what they send is taken, what they show is answered. */
@ApiTest
class ContractExamplesTest {
    /** The day on which the examples are set; they are sent as if it were today. */
    private static final LocalDate DAY_OF_EXAMPLES = LocalDate.of(2026, 11, 23);
    /** A case that no test has: sweeps that send the examples as they are restrict nothing by it. */
    private static final String NOBODYS_CASE = "2019-0042";
    private static final Pattern DATE = Pattern.compile("\"(20\\d\\d-\\d\\d-\\d\\d)\"");

    /** One operation with its method and path. */
    record Operation(String method, String path, JsonNode definition) {
        String id() {
            return definition.get("operationId").asText();
        }

        @Override
        public String toString() {
            return id();
        }

        JsonNode request() {
            return definition.at("/requestBody/content/application~1json/example");
        }

        Map.Entry<String, JsonNode> goodAnswer() {
            return definition.get("responses").properties().stream().filter(answer -> answer.getKey().startsWith("2")).findFirst().orElseThrow();
        }

        JsonNode answer() {
            return goodAnswer().getValue().at("/content/application~1json/example");
        }
    }

    static List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        AnswerSchemas.contract().get("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> method.getValue().has("operationId"))
                .forEach(method -> operations.add(new Operation(method.getKey().toUpperCase(), path.getKey(), method.getValue()))));
        return operations;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void the_example_is_accepted_and_answered_in_that_shape(Operation operation) {
        Response answer = send(operation);
        assertEquals(operation.goodAnswer().getKey(), Integer.toString(answer.statusCode()), answer::asString);
        if (!operation.answer().isMissingNode()) {
            JsonNode real = AnswerSchemas.parse(answer.asString());
            // What is null may be left out; what is answered must be shown.
            assertTrue(names(operation.answer()).containsAll(names(real)), () -> "the example lacks some of " + names(real));
            JsonNode shown = operation.answer().path("items").path(0);
            JsonNode item = real.path("items").path(0);
            if (shown.isObject() && item.isObject()) {
                assertTrue(names(shown).containsAll(names(item)), () -> "the example lacks some of " + names(item));
            }
        }
    }

    static Stream<Arguments> media() {
        Stream<Arguments> ofOperations = operations().stream().flatMap(operation -> Stream.of(
                        Arguments.of(operation.id() + " request", operation.definition().at("/requestBody/content/application~1json")),
                        Arguments.of(operation.id() + " answer", operation.goodAnswer().getValue().at("/content/application~1json"))))
                .filter(media -> !((JsonNode) media.get()[1]).isMissingNode());
        Stream<Arguments> ofProblems = AnswerSchemas.contract().at("/components/responses").properties().stream()
                .map(problem -> Arguments.of(problem.getKey(), problem.getValue().at("/content/application~1problem+json")));
        return Stream.concat(ofOperations, ofProblems);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("media")
    void the_example_is_as_its_schema_says(String name, JsonNode media) {
        assertTrue(media.has("example"), "no example");
        assertEquals(List.of(), AnswerSchemas.faults(media.get("schema"), media.get("example")));
    }

    @Test
    void the_examples_of_problems_are_the_registry() {
        AnswerSchemas.contract().at("/components/responses").forEach(response -> {
            JsonNode problem = response.at("/content/application~1problem+json/example");
            JsonPath known = Call.anonymous().get(problem.get("type").asText().replace(Call.API, "")).then().statusCode(200).extract().jsonPath();
            assertEquals(known.getInt("status"), problem.get("status").asInt());
            assertEquals(known.getString("title.sv"), problem.get("title").asText());
            assertEquals(known.getString("advice.sv"), problem.get("detail").asText());
        });
    }

    private static Response send(Operation operation) {
        JsonNode example = operation.request().isMissingNode() ? null : AnswerSchemas.parse(today(operation.request().toString()));
        if (HandOverExamples.has(operation.path())) {
            return HandOverExamples.send(operation.id(), operation.method(), operation.path(), example);
        }
        if (DisclosureExamples.has(operation.path())) {
            return DisclosureExamples.send(operation.id(), operation.method(), operation.path(), example);
        }
        if (RoutineExamples.has(operation.path())) {
            return RoutineExamples.send(operation.id(), operation.method(), operation.path(), example);
        }
        if (InterventionExamples.has(operation.path())) {
            return InterventionExamples.send(operation.id(), operation.method(), operation.path(), example);
        }
        if (WebhookExamples.has(operation.path())) {
            return WebhookExamples.send(operation.id(), operation.method(), operation.path(), example);
        }
        if (CivilOrganisationExamples.has(operation.path())) {
            return CivilOrganisationExamples.send(operation.id(), operation.method(), operation.path(), example);
        }
        if (TrainingExamples.has(operation.path())) {
            return TrainingExamples.send(operation.id(), operation.method(), operation.path(), example);
        }
        if (StaffExamples.has(operation.path())) {
            return StaffExamples.send(operation.id(), operation.method(), operation.path(), example);
        }
        if (RightsExamples.has(operation.path())) {
            return RightsExamples.send(operation.id(), operation.method(), operation.path(), example);
        }
        if (SupportExamples.has(operation.path())) {
            return SupportExamples.send(operation.id(), operation.method(), operation.path(), example);
        }
        RequestSpecification caller = caller(operation.id());
        Object[] ids = new Object[0];
        if (IdentityExamples.cover(operation.id())) {
            ids = IdentityExamples.idsFor(operation.id());
            caller = IdentityExamples.caller(operation.id());
        } else if (operation.path().startsWith("/concerns/{id}")) {
            UUID concern = ConcernExamples.forOperation(operation.id());
            ids = operation.path().contains("{entryId}") ? new Object[] {concern, entry(concern)} : new Object[] {concern};
            if (!operation.path().contains("{holdId}")) {
                caller.header("If-Match", operation.path().contains("{entryId}") ? "\"0\"" : Concerns.etag(concern));
            }
            if (operation.path().contains("{attachmentId}")) {
                ids = new Object[] {concern, SentFiles.added(Person.COORDINATOR, concern)};
            }
            if (operation.path().contains("{holdId}")) {
                ids = new Object[] {concern, RetentionRuns.hold(concern)};
                caller.header("If-Match", "\"0\"");
            }
        } else if (operation.path().startsWith("/retention-runs")) {
            RetentionRuns.withdrawOpen();
            if (operation.path().contains("{id}")) {
                ids = new Object[] {RetentionRuns.proposed()};
                caller.header("If-Match", "\"1\"");
            }
        } else if (operation.path().startsWith("/restrictions/{id}")) {
            ids = new Object[] {Restrictions.restricted(Concerns.assigned())};
            caller.header("If-Match", "\"0\"");
        } else if (operation.path().startsWith("/accessibility-feedback/{id}")) {
            ids = new Object[] {Feedback.received()};
            caller.header("If-Match", "\"0\"");
        } else if (operation.path().startsWith("/observations/{id}")) {
            ids = new Object[] {Observations.received()};
            caller.header("If-Match", "\"0\"");
        } else if (operation.path().contains("{reviewId}")) {
            ids = new Object[] {ReadReviews.forExample(operation.id())};
            caller.header("If-Match", operation.id().equals("explainRead") ? "\"0\"" : "\"1\"");
        } else if (operation.path().startsWith("/api-clients/{id}")) {
            UUID system = ApiClients.forExample(operation.id());
            ids = operation.path().contains("{credentialId}") ? new Object[] {system, ApiClients.keyOf(system)} : new Object[] {system};
            caller.header("If-Match", ApiClients.etag(system));
        } else if (operation.path().startsWith("/contact-paths/{contactPathId}")) {
            UUID path = ContactPaths.added(ContactPaths.path("Familjeenheten"));
            ids = new Object[] {path};
            caller.header("If-Match", ContactPaths.etag(path));
        } else if (operation.path().startsWith("/me/concerns/{id}")) {
            ids = new Object[] {Concerns.received()};
        } else if (operation.path().contains("{noticeId}")) {
            Concerns.assigned();
            ids = new Object[] {as(Person.HANDLER).get("/me/notices").then().statusCode(200).extract().path("items[0].id")};
        } else if (operation.id().equals("saveMyNoticeSettings")) {
            caller.header("If-Match", as(Person.HANDLER).get("/me/notice-settings").header("ETag"));
        } else if (operation.path().contains("{slug}")) {
            ids = new Object[] {"stale-version"};
        } else if (operation.path().contains("{key}")) {
            String key = "example-" + newKey();
            if (!operation.id().equals("saveDraft")) {
                as(Person.TEACHER).body("{\"content\":{}}").put("/me/drafts/{key}", key).then().statusCode(200);
                caller.header("If-Match", "\"0\"");
            }
            ids = new Object[] {key};
        }
        if (!operation.request().isMissingNode()) {
            String request = today(solved(operation.request()).toString());
            caller.body(request.contains(NOBODYS_CASE) ? request.replace(NOBODYS_CASE, Restrictions.caseNumber(Concerns.assigned())) : request);
        }
        if (operation.definition().at("/requestBody/content").has("multipart/form-data")) {
            SentFiles.textIn(operation.id().equals("handInByReceipt")
                    ? SentFiles.withLetter(caller, Reports.letter(Reports.solved(), "K7QM-4TXP-9RWD-2HVN-8CZE")) : caller);
        }
        if (operation.goodAnswer().getValue().has("content") && !operation.goodAnswer().getValue().path("content").has("application/json")) {
            caller.accept(ContentType.ANY);
        }
        return caller.header("Idempotency-Key", newKey()).request(operation.method(), operation.path(), ids);
    }

    /** A challenge is given out anew each time, and solved. */
    private static JsonNode solved(JsonNode request) {
        return request.has("solved") ? ((ObjectNode) request.deepCopy()).putPOJO("solved", Reports.solved()) : request;
    }

    private static String entry(UUID concern) {
        return as(Person.HANDLER).header("Idempotency-Key", newKey())
                .body(Map.of("kind", "note", "occurredOn", Concerns.today().toString(), "text", "Samtal."))
                .post("/concerns/{id}/journal-entries", concern).then().statusCode(201).extract().path("id");
    }

    private static RequestSpecification caller(String operationId) {
        return switch (operationId) {
            case "getDisclosureGuide" -> as(Person.TEACHER).queryParams(Map.of("holder", "school", "ageGroup", "under_18",
                    "recipient", "police", "direction", "on_request"));
            case "listPartnerContactPaths" -> Call.asMachine("samverka-municipal", "contact-points:read");
            case "submitConcern" -> Call.asMachine("samverka-municipal", "concerns:submit");
            case "registerApiClient", "issueApiCredential", "changeApiClientScopes", "approveApiClientProposal", "rejectApiClientProposal", "resumeApiClient" ->
                Call.asStrong(Person.ADMIN);
            case "listApiClients", "getApiClient", "revokeApiCredential", "suspendApiClient", "revokeApiClient" -> as(Person.ADMIN);
            case "approveRetentionRun" -> Call.asStrong(Person.COORDINATOR);
            case "listAuditEvents", "verifyAuditChain", "listRestrictions", "restrictProcessing", "listAccessLog",
                    "listReadReviewPeriods", "listReadReviews", "getReadReview", "acceptReadExplanation", "markReadUnexplained" -> as(Person.AUDITOR);
            case "decideRetention", "liftRestriction" -> Call.asStrong(Person.AUDITOR);
            case "registerConcern", "nameSubject", "listMyConcerns", "listMyMessages", "writeMyMessage", "listMyAttachments", "handInAttachment",
                    "listDrafts", "getDraft", "saveDraft", "discardDraft" -> as(Person.TEACHER);
            case "listMyNotices", "countMyNotices", "markNoticeRead", "markNoticesRead", "getMyNoticeSettings", "saveMyNoticeSettings",
                    "explainRead", "assessConcern", "takeMeasure", "followUpConcern", "closeConcern", "writeJournalEntry", "rewriteJournalEntry",
                    "lockJournalEntry" -> as(Person.HANDLER);
            default -> as(Person.COORDINATOR);
        };
    }

    /** The example's dates, as far from today as they are from the day of the examples. */
    private static String today(String request) {
        long days = ChronoUnit.DAYS.between(DAY_OF_EXAMPLES, Concerns.today());
        return DATE.matcher(request).replaceAll(date -> "\"" + LocalDate.parse(date.group(1)).plusDays(days) + "\"");
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
