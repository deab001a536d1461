package se.samverka.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import se.samverka.routine.RoutinePublished;
import se.samverka.routine.RoutineUnpublished;
import se.samverka.shared.time.TimeOrderedId;

/** What of all that happens webhooks are told: one method for each event. Written in the transaction of the change itself. */
@ApplicationScoped
class WebhookEvents {
    private static final String ROUTINES = "/api/v1/partner/routines/";

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    void published(@Observes RoutinePublished event) {
        tell(WebhookEventType.ROUTINE_PUBLISHED, ROUTINES + event.address());
    }

    void unpublished(@Observes RoutineUnpublished event) {
        tell(WebhookEventType.ROUTINE_WITHDRAWN, ROUTINES + event.address());
    }

    private void tell(WebhookEventType type, String resource) {
        Instant now = clock.instant();
        database.persist(new WebhookEvent(TimeOrderedId.at(now), type.code(), resource, now));
    }
}
