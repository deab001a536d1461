package se.samverka.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samverka.apiclient.ApiClientLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.crypto.SystemSeal;
import se.samverka.shared.http.Versions;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;

/** How every step with a webhook begins and ends: required, versioned and permitted at first; traced and shown at last. What is sealed is opened here. */
@ApplicationScoped
class WebhookDesk {
    @Inject
    WebhookRepository webhooks;

    @Inject
    ApiClientLookup systems;

    @Inject
    SystemSeal seal;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    Instant now() {
        return clock.instant();
    }

    /** @throws ProblemException not-found, also for another system's */
    Webhook require(UUID id) {
        return webhooks.findByIdOptional(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    /** The webhook, in the version the caller has seen, when the action may be taken by this actor now. */
    Webhook requireFor(WebhookAction action, UUID id, String ifMatch) {
        Versions.requireGiven(ifMatch);
        Webhook webhook = require(id);
        Versions.requireMatch(ifMatch, webhook.version());
        WebhookPolicy.require(action, current.get(), webhook.status());
        return webhook;
    }

    WebhookView conclude(Webhook webhook, String pastTense) {
        trace(webhook, pastTense);
        return view(webhook);
    }

    void trace(Webhook webhook, String pastTense) {
        webhooks.flush();
        audit.record("webhook." + pastTense, "webhook", webhook.id(), Map.of("in", webhook.status().code(), "system", webhook.apiClientId().toString()));
    }

    WebhookView view(Webhook webhook) {
        return view(webhook, namesOf(List.of(webhook)));
    }

    WebhookView view(Webhook webhook, Map<UUID, String> names) {
        return new WebhookView(webhook.id(), webhook.version(), webhook.apiClientId(), names.get(webhook.apiClientId()), address(webhook),
                webhook.eventTypes(), webhook.status(), webhook.endedBecause(), webhook.createdAt(), webhook.lastDeliveredAt(), webhook.failingSince(),
                webhook.formerSecretCountsAt(now()) ? webhook.formerSecretUntil() : null, WebhookPolicy.allowed(current.get(), webhook.status()));
    }

    /** Empty for a system, which sees none of the registry and knows what it is called. */
    Map<UUID, String> namesOf(List<Webhook> shown) {
        if (current.get().kind() == Actor.Kind.MACHINE) {
            return Map.of();
        }
        Set<UUID> owners = shown.stream().map(Webhook::apiClientId).collect(Collectors.toSet());
        return systems.find(owners).values().stream().collect(Collectors.toMap(ApiClientLookup.RegisteredSystem::id, ApiClientLookup.RegisteredSystem::name));
    }

    byte[] seal(UUID webhook, String column, String text) {
        return seal.seal(place(webhook, column), text);
    }

    /** The present secret, sealed for where the former stands. */
    byte[] secretAsFormer(Webhook webhook) {
        return seal(webhook.id(), "former_secret", seal.open(place(webhook.id(), "secret"), webhook.secret()));
    }

    String address(Webhook webhook) {
        return seal.open(place(webhook.id(), "address"), webhook.address());
    }

    /** What a message is signed with now: the present secret first. */
    List<String> secrets(Webhook webhook) {
        List<String> secrets = new ArrayList<>(List.of(seal.open(place(webhook.id(), "secret"), webhook.secret())));
        if (webhook.formerSecretCountsAt(now())) {
            secrets.add(seal.open(place(webhook.id(), "former_secret"), webhook.formerSecret()));
        }
        return secrets;
    }

    private static String place(UUID webhook, String column) {
        return "webhook:" + webhook + ":" + column;
    }
}
