package se.samverka.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import se.samverka.handover.recipient.RecipientRepository;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;
import se.samverka.shared.task.Task;
import se.samverka.shared.task.TaskSource;

/** What hand-overs give people to do: on the sender's side in the case, on the receiver's with the package. */
@ApplicationScoped
class HandOverTasks implements TaskSource {
    /** What is to be done; the code is the name in lower case. The last two are about a package, the others about its concern. */
    private enum Kind {
        DECIDE_HAND_OVER, CHASE_ACKNOWLEDGEMENT, TAKE_BACK_HAND_OVER, TELL_OF_CORRECTION, ANSWER_HAND_OVER, GIVE_REPORTER_FEEDBACK
    }

    private static final int MOST = 100;

    @Inject
    HandOverRepository handOvers;

    @Inject
    RecipientRepository recipients;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Override
    public List<Task> mine() {
        Actor actor = current.get();
        if (!actor.is(Role.COORDINATOR) && !actor.is(Role.HANDLER)) {
            return List.of();
        }
        LocalDate today = HandOverDeadlines.today(clock.instant());
        Stream<Task> inCases = handOvers.waitingInCases(today, MOST).stream()
                .filter(handOver -> handOver.status() != HandOverStatus.PROPOSED || !handOver.isSentBy(actor.id()))
                .map(handOver -> task(kindInCase(handOver), handOver.concernId(), handOver, today));
        Stream<Task> received = actor.is(Role.HANDLER)
                ? handOvers.waitingForReceiver(recipients.receivedBy(actor.id()), MOST).stream()
                        .filter(handOver -> !handOver.isSentBy(actor.id()))
                        .map(handOver -> task(kindOfReceiver(handOver), handOver.id(), handOver, today))
                : Stream.of();
        return Stream.concat(inCases, received).limit(MOST).toList();
    }

    private static Kind kindInCase(HandOver handOver) {
        return switch (handOver.status()) {
            case PROPOSED -> Kind.DECIDE_HAND_OVER;
            case SENT -> handOver.awaitsTelling() ? Kind.TELL_OF_CORRECTION : Kind.CHASE_ACKNOWLEDGEMENT;
            case REJECTED -> Kind.TAKE_BACK_HAND_OVER;
            default -> Kind.TELL_OF_CORRECTION;
        };
    }

    private static Kind kindOfReceiver(HandOver handOver) {
        return handOver.status() == HandOverStatus.SENT ? Kind.ANSWER_HAND_OVER : Kind.GIVE_REPORTER_FEEDBACK;
    }

    private static Task task(Kind kind, UUID subject, HandOver handOver, LocalDate today) {
        LocalDate due = handOver.dueOn();
        return new Task(kind.name().toLowerCase(Locale.ROOT), subject, handOver.caseNumber(), due,
                HandOverDeadlines.overdueDays(due, today), false);
    }
}
