package se.samverka.shared.openapi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.OAuthFlow;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** The head of the contract: what the API is, who answers for it, what it promises and what it does not. */
final class ContractInformation {
    static final Set<String> PUBLIC = Set.of("getApiInfo", "getProblemType", "getChallenge", "submitReport", "followReport", "writeByReceipt",
            "handInByReceipt", "askForSupport", "followSupport", "writeAboutSupport", "listPublicContactPaths", "listPublicRoutines", "getPublicRoutine",
            "downloadPublicActionCard", "submitAccessibilityFeedback", "askForRoutineMail", "confirmRoutineMail", "endRoutineMail");

    /** What a machine's token must hold; for all that is done with webhooks, webhooks:manage. */
    static final Map<String, String> SCOPES = Map.ofEntries(
            Map.entry("putHrUnit", "hr.units:write"),
            Map.entry("putHrUnits", "hr.units:write"),
            Map.entry("putHrEmployee", "hr.employees:write"),
            Map.entry("putHrEmployees", "hr.employees:write"),
            Map.entry("startHrRun", "hr.employees:write"),
            Map.entry("getHrRun", "hr.employees:write"),
            Map.entry("finishHrRun", "hr.employees:write"),
            Map.entry("handInCompletions", "training.completions:write"),
            Map.entry("submitConcern", "concerns:submit"),
            Map.entry("submitPoliceRequest", "police.requests:write"),
            Map.entry("listPoliceRequests", "police.requests:read"),
            Map.entry("getPoliceRequest", "police.requests:read"),
            Map.entry("listPolicePackages", "police.packages:read"),
            Map.entry("readPolicePackage", "police.packages:read"),
            Map.entry("receiptPolicePackage", "police.packages:read"),
            Map.entry("handInObservation", "police.observations:write"),
            Map.entry("getPoliceSituationPicture", "situation-pictures.partner:read"),
            Map.entry("listPoliceContactPoints", "contact-points:read"),
            Map.entry("listPartnerRoutines", "routines.published:read"),
            Map.entry("getPartnerRoutine", "routines.published:read"),
            Map.entry("listPartnerContactPaths", "contact-points:read"));

    private static final String DESCRIPTION = """
            Samverka är kommunens stöd för arbetet mot våldsbejakande extremism: oro tas emot, sorteras, bedöms, \
            åtgärdas och följs upp. API:et har fyra dörrar: `/public` utan inloggning, `/me` för det egna, övriga \
            vägar för personal efter roll och `/partner` för andra system efter omfång. Personer anges med \
            pseudonymer; personnummer tas inte emot.

            Samverka is what a municipality uses to prevent violent extremism: concerns are received, triaged, assessed, \
            acted on and followed up. The API has four doors: `/public` without login, `/me` for one's own things, other \
            paths for staff by role, and `/partner` for other systems by scope. People are pseudonyms; personal identity \
            numbers are refused.

            **Overview.** Send `Authorization: Bearer` with a token from the municipality's Keycloak. Read a thing, keep \
            its `ETag`, send it as `If-Match` with the next step. Send an `Idempotency-Key` with every POST that creates, \
            and the same key when you retry. Follow `_links.next` through lists. Every status of 400 and above is \
            `application/problem+json` (RFC 9457); `errors[].pointer` tells the field. Send `Accept-Language: en` for \
            English. Unknown fields and parameters are refused, never ignored. Times are UTC, dates are Swedish.""";

    private ContractInformation() {
    }

    static void describe(OpenAPI contract) {
        contract.setInfo(OASFactory.createInfo().title("Samverka").version("1.0.0").description(DESCRIPTION)
                .summary("Municipal work against violent extremism, from concern to follow-up")
                .termsOfService("https://samverka.kommun.example/villkor")
                .contact(OASFactory.createContact().name("Samordnare mot våldsbejakande extremism")
                        .url("https://samverka.kommun.example/kontakt").email("samordnare@kommun.example"))
                .license(OASFactory.createLicense().name("EUPL-1.2")
                        .url("https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12")));
        contract.setServers(List.of(OASFactory.createServer().url("https://samverka.kommun.example/api/v1")
                .description("The municipality's own installation")));
        contract.setExternalDocs(OASFactory.createExternalDocumentation().description("SLA och driftinformation / service level")
                .url("https://samverka.kommun.example/villkor"));
        Map<String, String> level = new TreeMap<>(Map.of("availability", "99.5 % per month, office hours",
                "responseTime", "95 % of answers within one second", "support", "weekdays 8–16"));
        contract.getInfo().addExtension("x-sla", level);
        contract.getInfo().addExtension("x-limitations", List.of(
                "Totals of lists are counted to 1000 at the most.",
                "page × limit may be at most 10 000; deeper lists are followed by cursor.",
                "Request bodies are at most 1 MiB and not compressed; files at most 10 MiB.",
                "Leap seconds (:60) in times are refused."));
        // The server's address ends in the base path, so paths are given below it.
        var below = OASFactory.createPaths();
        contract.getPaths().getPathItems().forEach((path, item) -> below.addPathItem(path.replaceFirst("^/api/v1", ""), item));
        contract.setPaths(below);
        contract.getComponents().setSecuritySchemes(Map.of("keycloak", scheme()));
    }

    private static SecurityScheme scheme() {
        OAuthFlow people = OASFactory.createOAuthFlow()
                .authorizationUrl("https://login.kommun.example/realms/samverka/protocol/openid-connect/auth")
                .tokenUrl("https://login.kommun.example/realms/samverka/protocol/openid-connect/token")
                .scopes(Map.of("openid", "Log in; what one may do follows from one's roles."));
        OAuthFlow machines = OASFactory.createOAuthFlow()
                .tokenUrl("https://login.kommun.example/realms/samverka/protocol/openid-connect/token")
                .scopes(new TreeMap<>(Map.ofEntries(Map.entry("hr.units:write", "Tell of units."),
                        Map.entry("hr.employees:write", "Tell of employees."),
                        Map.entry("training.completions:write", "Hand in completed trainings."),
                        Map.entry("concerns:submit", "Hand in concerns from another system."),
                        Map.entry("police.requests:write", "Ask for data."),
                        Map.entry("police.requests:read", "Follow one's own requests."),
                        Map.entry("police.packages:read", "Read what was decided to be sent to oneself, and give a receipt."),
                        Map.entry("police.observations:write", "Hand in observations without personal data."),
                        Map.entry("situation-pictures.partner:read", "Read the partner rendition of the situation picture."),
                        Map.entry("contact-points:read", "See which functions are reached how."),
                        Map.entry("webhooks:manage", "Keep one's own webhooks."))));
        return OASFactory.createSecurityScheme().type(SecurityScheme.Type.OAUTH2)
                .description("Tokens from the municipality's Keycloak, as `Authorization: Bearer`. People: code flow with PKCE. Systems: client credentials with scopes.")
                .flows(OASFactory.createOAuthFlows().authorizationCode(people).clientCredentials(machines));
    }
}
