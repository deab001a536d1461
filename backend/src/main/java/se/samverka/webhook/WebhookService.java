package se.samverka.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.samverka.apiclient.ApiClientLookup;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.TimeOrderedId;
import se.samverka.webhook.outgoing.Receivers;
import se.samverka.webhook.outgoing.WebhookSecret;
import se.samverka.webhook.outgoing.WebhookSettings;

/** Which webhooks there are, for both doors: row security shows a system its own and an administrator all. */
@ApplicationScoped
public class WebhookService {
    @Inject
    WebhookDesk desk;

    @Inject
    WebhookRepository webhooks;

    @Inject
    ApiClientLookup systems;

    @Inject
    Receivers receivers;

    @Inject
    WebhookSettings settings;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentActor current;

    @Inject
    SecurityIdentity identity;

    @Transactional
    public PageOf<WebhookView> list(Slice slice, UriInfo uri) {
        List<Webhook> found = webhooks.find(slice);
        Map<UUID, String> names = desk.namesOf(found);
        return PageOf.of(found, webhooks.countAll(), slice, uri, Webhook::id, webhook -> desk.view(webhook, names));
    }

    @Transactional
    public WebhookView open(UUID id) {
        return desk.view(desk.require(id));
    }

    /** For a registered system, by an administrator. No transaction is open while the receiver's name is looked up. */
    public Once<WebhookWithSecret> subscribe(String key, SubscribeWebhook command) {
        Idempotency.requireKey(key);
        receivers.require("#/address", command.address());
        return QuarkusTransaction.requiringNew().call(() -> {
            ApiClientLookup.RegisteredSystem system = systems.find(List.of(command.apiClientId())).get(command.apiClientId());
            if (system == null) {
                throw ProblemException.invalid("#/apiClientId", "unknown_system");
            }
            return subscribe(key, "subscribeWebhook", command, system.scopes()::contains);
        });
    }

    /** For the calling system itself. */
    public Once<WebhookWithSecret> subscribeOwn(String key, SubscribeOwnWebhook command) {
        Idempotency.requireKey(key);
        receivers.require("#/address", command.address());
        SubscribeWebhook own = new SubscribeWebhook(current.get().id(), command.address(), command.eventTypes());
        return QuarkusTransaction.requiringNew().call(() -> subscribe(key, "subscribeOwnWebhook", own, this::isGranted));
    }

    private Once<WebhookWithSecret> subscribe(String key, String operation, SubscribeWebhook command, Predicate<String> granted) {
        Instant now = desk.now();
        UUID id = TimeOrderedId.at(now);
        return idempotency.once(key, operation, command, id, () -> {
            requireReadable(command.eventTypes(), granted);
            if (webhooks.countOpen(command.apiClientId()) >= settings.mostPerSystem()) {
                throw ProblemException.invalid("#", "too_many_webhooks");
            }
            String secret = WebhookSecret.make();
            Webhook webhook = Webhook.subscribe(id, command.apiClientId(), desk.seal(id, "address", command.address()), command.eventTypes(),
                    desk.seal(id, "secret", secret), current.get().id(), now);
            webhooks.persist(webhook);
            return new WebhookWithSecret(desk.conclude(webhook, "subscribed"), secret);
        }, again -> new WebhookWithSecret(open(again), null));
    }

    /** Nobody is told of what they may not read. */
    private static void requireReadable(List<WebhookEventType> types, Predicate<String> granted) {
        List<FieldError> faults = IntStream.range(0, types.size()).filter(i -> !granted.test(types.get(i).scope()))
                .mapToObj(i -> new FieldError("#/eventTypes/" + i, "scope_missing", null)).toList();
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, faults);
        }
    }

    private boolean isGranted(String scope) {
        int colon = scope.lastIndexOf(':');
        return identity.checkPermissionBlocking(new StringPermission(scope.substring(0, colon), scope.substring(colon + 1)));
    }

    /** What happens meanwhile waits. */
    @Transactional
    public WebhookView pause(UUID id, String ifMatch) {
        Webhook webhook = desk.requireFor(WebhookAction.PAUSE, id, ifMatch);
        webhook.move(WebhookStatus.PAUSED, desk.now());
        return desk.conclude(webhook, "paused");
    }

    /** What has waited is sent from now on. */
    @Transactional
    public WebhookView resume(UUID id, String ifMatch) {
        Webhook webhook = desk.requireFor(WebhookAction.RESUME, id, ifMatch);
        webhook.move(WebhookStatus.ACTIVE, desk.now());
        webhooks.waiting(id).forEach(delivery -> delivery.sendFrom(desk.now()));
        webhooks.flush();
        webhooks.forgetFailing(id);
        webhooks.getEntityManager().refresh(webhook);
        return desk.conclude(webhook, "resumed");
    }

    @Transactional
    public WebhookView end(UUID id, String ifMatch) {
        Webhook webhook = desk.requireFor(WebhookAction.END, id, ifMatch);
        webhook.end(WebhookEndedBecause.ASKED_TO, desk.now());
        webhooks.waiting(id).forEach(WebhookDelivery::giveUp);
        return desk.conclude(webhook, "ended");
    }

    @Transactional
    public WebhookWithSecret rotateSecret(UUID id, String ifMatch) {
        Webhook webhook = desk.requireFor(WebhookAction.ROTATE_SECRET, id, ifMatch);
        String secret = WebhookSecret.make();
        webhook.rotate(desk.secretAsFormer(webhook), desk.seal(id, "secret", secret), desk.now().plus(settings.secretOverlap()), desk.now());
        return new WebhookWithSecret(desk.conclude(webhook, "secret_rotated"), secret);
    }
}
