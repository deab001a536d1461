package se.samverka.relativesupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.SystemClock;
import se.samverka.shared.time.TimeOrderedId;

/** What both sides of a conversation about support do alike. Call within the use case's transaction. */
@ApplicationScoped
class SupportConversation {
    /** One answer holds it. */
    static final int MOST = 100;

    @Inject
    SupportMessageRepository messages;

    @Inject
    CaseSeal seal;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /** @throws ProblemException illegal-transition, when the conversation is full */
    void write(SupportCase support, Writer sender, String text) {
        int position = messages.nextPosition(support.id());
        if (position > MOST) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
        Instant now = clock.instant();
        messages.persistAndFlush(SupportMessage.write(TimeOrderedId.at(now), support.id(), position, sender, current.get().id(), text, seal, today()));
    }

    List<SupportMessageView> read(SupportCase support) {
        messages.markRead(support.id(), Writer.RELATIVE, today());
        return messages.newestOf(support.id(), Integer.MAX_VALUE, MOST).stream().map(message -> message.view(seal)).toList();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.SWEDEN);
    }
}
