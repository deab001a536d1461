package se.samverka.shared.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to the generated contract what holds for all operations, so that no resource has to repeat it. */
public class ContractFilter implements OASFilter {
    /** Name what they are about in their body. */
    private static final Set<String> NAMES_A_CASE = Set.of("breakGlass");
    /** Asked by POST because of their length, or because a receipt belongs in no address; nothing that has a version is changed. */
    private static final Set<String> WITHOUT_VERSION = Set.of("followReport", "writeByReceipt", "handInByReceipt", "followSupport", "writeAboutSupport", "previewHandOver", "openRightsRequester", "openExtractDocument", "askForRoutineMail", "confirmRoutineMail", "endRoutineMail",
            // Sent again from the beginning, as the same message: whatever it had come to.
            "replayWebhookDelivery", "replayOwnWebhookDelivery",
            // Finished once, whatever was told meanwhile; only looked through; facts, in any order and number.
            "finishHrRun", "checkStaffFile", "handInCompletions");
    /** What takes a solved challenge instead of a key. */
    private static final Set<String> WITH_CHALLENGE = Set.of("submitReport", "submitAccessibilityFeedback", "writeByReceipt", "handInByReceipt", "askForSupport", "writeAboutSupport", "askForRoutineMail");
    /** Answers that carry a version to send back. */
    private static final Set<String> WITH_VERSION = Set.of("getConcern", "getDraft", "saveDraft", "rewriteJournalEntry", "lockJournalEntry",
            "getApiClient", "changeApiClientScopes", "getMyNoticeSettings", "saveMyNoticeSettings",
            "getRecipient", "changeRecipient", "getHandOver", "getReceivedHandOver",
            "changeIdentity", "getIdentityAccessRequest", "getBreakGlass");
    /** The same, but never answered with 304: something beside the version can change what is shown. */
    private static final Set<String> WITH_VERSION_ONLY = Set.of("openDisclosure", "prepareDisclosure", "openReceivedRequest",
            "getContactPath", "changeContactPath", "moveContactPath", "getRoutine", "getRoutineVersion", "writeRoutineVersion",
            "getInformationDuty", "openRightsRequest", "openExtract", "getInterventionKind", "changeInterventionKind", "getIntervention", "changeIntervention",
            "noteInterventionSessions", "rescheduleIndividualIntervention", "getWebhook", "getOwnWebhook", "getSupportCase", "getCivilOrganisation", "changeCivilOrganisation", "getTraining", "changeTraining",
            "getTrainingRequirement", "changeTrainingRequirement", "getTrainingReference", "settleTrainingReference", "getTrainingSession", "changeTrainingSession", "takeAttendance");
    /** What a cache on the way may keep. */
    private static final Set<String> PUBLIC_AND_KEPT = Set.of("listPublicContactPaths", "listPublicRoutines", "getPublicRoutine",
            "downloadPublicActionCard");
    private static final Set<Integer> ALWAYS = Set.of(400, 405, 406, 414, 429, 431, 500, 503);
    /** In order: the snapshot is compared byte for byte. */
    private static final Map<Integer, String> PROBLEMS = new TreeMap<>(Map.ofEntries(
            Map.entry(400, "The request cannot be read, or a parameter is unknown or wrong."),
            Map.entry(401, "No valid token."),
            Map.entry(403, "The role, the scope or the state of things does not allow it."),
            Map.entry(404, "It does not exist, or the caller may not know of it."),
            Map.entry(405, "The method does not exist here."),
            Map.entry(406, "The answer cannot be given in the format asked for."),
            Map.entry(408, "The request took more than ten seconds to arrive."),
            Map.entry(409, "The step cannot be taken in this state, somebody else must decide, or the same key is being worked on."),
            Map.entry(410, "The content is missing or damaged in the store."),
            Map.entry(412, "Somebody else has changed it meanwhile."),
            Map.entry(413, "The body is larger than 1 MiB, or the file than 10 MiB."),
            Map.entry(414, "The address is longer than 2048 characters."),
            Map.entry(415, "Not JSON in UTF-8, or a file that is not taken; see `errors`."),
            Map.entry(422, "A field is missing, unknown or has a value that cannot be right; see `errors`."),
            Map.entry(423, "The data protection officer has restricted processing: it can be read, not changed."),
            Map.entry(428, "If-Match is missing."),
            Map.entry(429, "Too many requests; see Retry-After."),
            Map.entry(431, "More than 100 headers, or more than 16 KiB of them."),
            Map.entry(500, "Something went wrong on our side; `instance` is the reference."),
            Map.entry(503, "A part is down; nothing was done. See Retry-After."),
            Map.entry(507, "The store has no room for the file; nothing was done.")));
    /** What only these operations answer beside what follows from their shape. */
    private static final Map<String, Set<Integer>> MORE = Map.of("addAttachment", Set.of(507), "handInAttachment", Set.of(507), "handInByReceipt", Set.of(423, 507),
            "downloadAttachment", Set.of(409, 410, 507), "submitRoutineVersion", Set.of(422), "readPolicePackage", Set.of(423));

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        ContractInformation.describe(contract);
        ContractSchemas.tidy(contract);
        new ContractDescriptions().describe(contract);
        ContractExamples examples = new ContractExamples();
        PROBLEMS.forEach((status, description) ->
                contract.getComponents().addResponse("Problem" + status, problem(status, description, examples)));
        contract.getPaths().getPathItems().forEach((path, item) ->
                item.getOperations().forEach((method, operation) -> complete(path, item, method, operation, examples)));
    }

    private static void complete(String path, PathItem item, PathItem.HttpMethod method, Operation operation, ContractExamples examples) {
        Set<Integer> problems = new TreeSet<>(ALWAYS);
        boolean isPublic = operation.getSecurity() == null || operation.getSecurity().isEmpty()
                || ContractInformation.PUBLIC.contains(operation.getOperationId());
        if (isPublic) {
            operation.setSecurity(new ArrayList<>());
        } else {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme("keycloak",
                    path.startsWith("/partner/webhooks") ? List.of("webhooks:manage")
                            : ContractInformation.SCOPES.containsKey(operation.getOperationId()) ? List.of(ContractInformation.SCOPES.get(operation.getOperationId())) : List.of())));
            problems.add(401);
            problems.add(403);
        }
        if (path.contains("{") || NAMES_A_CASE.contains(operation.getOperationId())
                || operation.getOperationId().equals("getPoliceSituationPicture")) {
            problems.add(404);
        }
        if (takes("Idempotency-Key", operation) || Set.of("submitReport", "askForSupport").contains(operation.getOperationId())) {
            operation.getResponses().addAPIResponse("201", operation.getResponses().getAPIResponse("200"));
            operation.getResponses().removeAPIResponse("200");
        }
        if (operation.getRequestBody() != null) {
            problems.add(408);
            problems.add(413);
            problems.add(415);
            problems.add(422);
        }
        if (takes("If-Match", operation)) {
            problems.add(412);
            problems.add(428);
        }
        if (takes("Idempotency-Key", operation)) {
            // A retry after what was made has been erased; a key that was used for something else.
            problems.add(404);
            problems.add(422);
        }
        if (operation.getOperationId().equals("prepareHandOver")) {
            problems.add(409);
        }
        if (method != PathItem.HttpMethod.GET) {
            problems.add(409);
            problems.add(423);
        }
        problems.addAll(MORE.getOrDefault(operation.getOperationId(), Set.of()));
        if (WITH_CHALLENGE.contains(operation.getOperationId())) {
            problems.add(403);
        }
        problems.forEach(status -> operation.getResponses().addAPIResponse(status.toString(),
                OASFactory.createAPIResponse().ref("#/components/responses/Problem" + status)));
        describeParameters(path, operation);
        describeAnswers(operation, method, examples);
    }

    private static boolean takes(String header, Operation operation) {
        return operation.getParameters() != null && operation.getParameters().stream().anyMatch(parameter -> parameter.getName().equals(header));
    }

    private static APIResponse problem(int status, String description, ContractExamples examples) {
        MediaType media = OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        media.setExample(examples.problem(status));
        Content content = OASFactory.createContent().addMediaType("application/problem+json", media);
        APIResponse response = OASFactory.createAPIResponse().description(description).content(content);
        switch (status) {
            case 401 -> response.addHeader("WWW-Authenticate", text("How to log in: `Bearer`."));
            case 405 -> response.addHeader("Allow", text("The methods that exist here."));
            case 409 -> response.addHeader("Retry-After", text("Seconds to wait when the same key is being worked on."));
            case 429, 503 -> response.addHeader("Retry-After", text("Seconds to wait before the next try."));
            default -> { }
        }
        return response;
    }

    private static void describeParameters(String path, Operation operation) {
        if (operation.getParameters() == null) {
            return;
        }
        for (Parameter parameter : operation.getParameters()) {
            switch (parameter.getName()) {
                case "If-Match" -> parameter.description("The version last read, as given in ETag: `\"3\"`. Missing is 428, another version is 412.")
                        .required(!operation.getOperationId().equals("saveDraft")).example("\"0\"");
                case "Idempotency-Key" -> parameter.description("A key of the caller's own for this one thing: 8–200 of A–Z, a–z, 0–9, dot, underscore, hyphen. A retry with the same key does nothing twice and answers how the thing is now. Remembered for 48 hours.")
                        .required(true).example("5f0c6a9e-3b1d-4a55-9a53-0d6f5f7a1e10")
                        .getSchema().pattern("^[A-Za-z0-9._-]{8,200}$").minLength(8).maxLength(200);
                case "id" -> parameter.description(path.startsWith("/concerns/") ? "The concern's id." : "Its id.");
                case "credentialId" -> parameter.description("The key's id.");
                case "recipientId" -> parameter.description("The recipient's id.");
                case "handOverId" -> parameter.description("The hand-over's id.");
                case "identityId" -> parameter.description("The identity's id.");
                case "requestId" -> parameter.description("The request's id.");
                case "glassId" -> parameter.description("The break-glass's id.");
                case "attachmentId" -> parameter.description("The file's id.");
                case "disclosureId" -> parameter.description("The disclosure's id.");
                case "reviewId" -> parameter.description("The drawn read's id.");
                case "noticeId" -> parameter.description("The notice's id.");
                case "contactPathId" -> parameter.description("The contact path's id.");
                case "kindId" -> parameter.description("The id of the kind of intervention.");
                case "interventionId" -> parameter.description("The intervention's id.");
                case "trainingId" -> parameter.description("The training's id.");
                case "requirementId" -> parameter.description("The requirement's id.");
                case "referenceId" -> parameter.description("The reference's id.");
                case "completionId" -> parameter.description("The completion's id.");
                case "sessionId" -> parameter.description("The session's id.");
                case "keyPersonId" -> parameter.description("Of the key person, not of the employee.");
                case "supportCaseId" -> parameter.description("The support case's id.");
                case "disputeId" -> parameter.description("The dispute's id.");
                case "extractId" -> parameter.description("The extract's id.");
                case "packageId" -> parameter.description("The package's id.");
                case "campaignId" -> parameter.description("The campaign's id.");
                case "webhookId" -> parameter.description("The webhook's id.");
                case "deliveryId" -> parameter.description("The delivery's id.");
                case "versionId" -> parameter.description("The version's id.");
                case "address" -> parameter.description("The last part of the routine's address.").example("vid-oro");
                case "edition" -> parameter.description("For whom and in which language: `staff`, `civil_society`, `public` or `easy_swedish`, then `-sv` or `-en`.").example("public-sv");
                case "employeeId" -> parameter.description("The employee's id.");
                case "runId" -> parameter.description("The synchronisation's id.");
                case "externalId" -> parameter.description("What HR calls it: 1–64 of letters, digits, dot, underscore and hyphen. A personal identity number is refused.").example("N1042");
                case "briefingId" -> parameter.description("The id of the line of the briefing log.");
                case "holdId" -> parameter.description("The legal hold's id.");
                case "token" -> parameter.description("The token of the mail.");
                case "entryId" -> parameter.description("The journal entry's id.");
                case "key" -> parameter.description("The draft's own name: a–z, 0–9 and hyphen, at most 80.").example("register-concern");
                case "slug" -> parameter.description("The last part of a problem's `type`.").example("stale-version");
                default -> { }
            }
        }
    }

    private static void describeAnswers(Operation operation, PathItem.HttpMethod method, ContractExamples examples) {
        String id = operation.getOperationId();
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                response.setDescription(status.equals("201") ? "Created." : status.equals("204") ? "Done." : "The answer.");
                boolean steps = method == PathItem.HttpMethod.POST && status.equals("200") && !WITHOUT_VERSION.contains(id);
                if (WITH_VERSION.contains(id) || WITH_VERSION_ONLY.contains(id) || steps) {
                    response.addHeader("ETag", text("The version, for If-Match."));
                }
                if (status.equals("201")) {
                    response.addHeader("Location", text("Where it is, relative to the server."));
                    response.addHeader("Idempotency-Replayed", text("true when the request was carried out before; the answer then tells how the thing is now."));
                }
                if (response.getContent() != null) {
                    response.getContent().getMediaTypes().values().forEach(media -> media.setExample(examples.answer(id)));
                }
            }
        });
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().setRequired(true);
            operation.getRequestBody().getContent().getMediaTypes().forEach((type, media) ->
                    media.setExample(examples.request(type.equals("application/x-ndjson") ? id + "/lines" : id)));
        }
        if (PUBLIC_AND_KEPT.contains(id)) {
            operation.getResponses().getAPIResponse("200").addHeader("ETag", text("Of this content, for If-None-Match."))
                    .addHeader("Cache-Control", text("How long a shared cache may keep it."));
        }
        if (WITH_VERSION.contains(id) && method == PathItem.HttpMethod.GET || PUBLIC_AND_KEPT.contains(id)) {
            operation.getResponses().addAPIResponse("304", OASFactory.createAPIResponse().description("Unchanged since If-None-Match."));
        }
    }

    private static Header text(String description) {
        return OASFactory.createHeader().description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
}
