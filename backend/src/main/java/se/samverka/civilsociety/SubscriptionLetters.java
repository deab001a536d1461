package se.samverka.civilsociety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samverka.routine.RoutineLookup;
import se.samverka.routine.RoutineTitle;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.outbox.Letter;
import se.samverka.shared.outbox.LetterWriter;
import se.samverka.shared.service.SamverkaSettings;
import se.samverka.shared.time.SystemClock;

/**
 * Writes mail about routines when it is sent. Links keep their token behind the hash sign, where no server sees it, and change nothing
 * when they are opened; what a mail program ends a subscription by (RFC 8058) is a POST.
 */
@ApplicationScoped
class SubscriptionLetters implements LetterWriter {
    @Inject
    RoutineSubscriptions subscriptions;

    @Inject
    SubscriptionTokens tokens;

    @Inject
    RoutineLookup routines;

    @Inject
    SamverkaSettings settings;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Override
    public Optional<Letter> write(String template, UUID subscription) {
        SubscriptionLetter letter = SubscriptionLetter.of(template);
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.SWEDEN);
        return subscriptions.find(subscription).filter(found -> found.canBeConfirmed(today) && found.confirmed() != (letter == SubscriptionLetter.CONFIRM))
                .flatMap(found -> routines.title(found.routine()).map(routine -> written(letter, found, routine)));
    }

    private Letter written(SubscriptionLetter letter, RoutineSubscriptions.Subscription subscription, RoutineTitle routine) {
        String origin = settings.publicOrigin();
        String end = tokens.toEnd(subscription.id());
        String link = switch (letter) {
            case CONFIRM -> origin + "/publik/mejl/bekrafta#" + tokens.toConfirm(subscription.id())
                    + "\n\nLänken gäller till och med den " + subscription.expiresOn().minusDays(1)
                    + ". Har du inte bett om det behöver du inte göra något: då raderas adressen.";
            case CHANGED -> origin + "/publik/rutiner/" + routine.address();
            case WITHDRAWN -> origin + "/publik/rutiner" + (routine.retired() ? "\n\nDen kommer inte tillbaka. Därför raderas din adress nu." : "");
        };
        String body = letter.body(routine, link) + "\n\n" + settings.municipality().name()
                + "\n\nVill du inte ha fler mejl om rutinen? Avsluta här: " + origin + "/publik/mejl/avsluta#" + end
                + "\n\nDet går inte att svara på mejlet.";
        return new Letter(subscription.email(), letter.subject(), body, Map.of(
                "List-Unsubscribe", "<" + origin + "/api/v1/public/subscriptions/" + end + "/end>",
                "List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
    }

    /** Mail that never arrives is sent to nobody: the address is erased. */
    @Override
    public void giveUp(UUID subscription) {
        subscriptions.find(subscription).ifPresent(found -> {
            subscriptions.erase(subscription);
            audit.record("routine_subscription.unreachable", "routine", found.routine());
        });
    }
}
