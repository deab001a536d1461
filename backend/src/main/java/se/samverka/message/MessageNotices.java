package se.samverka.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.samverka.concern.ConcernBrief;
import se.samverka.concern.ConcernLookup;
import se.samverka.shared.notice.NoticeKind;
import se.samverka.shared.notice.Notices;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;
import se.samverka.shared.time.SystemClock;

/** Tells each side that the other has written. */
@ApplicationScoped
class MessageNotices {
    @Inject
    ConcernLookup concerns;

    @Inject
    MessageRepository messages;

    @Inject
    Notices notices;

    @Inject
    CurrentActor current;

    void tellReporter(UUID concern) {
        concerns.reporterOf(concern).ifPresent(reporter -> notices.toPerson(reporter, NoticeKind.MESSAGE_TO_REPORTER, concern));
    }

    /** What somebody unknown writes is told of when its day has ended: a mail at once would be the time that is kept nowhere. */
    void tellOfficers(UUID concern) {
        if (current.get().kind() != Actor.Kind.PUBLIC) {
            tellWhoWorksWith(concerns.require(concern));
        }
    }

    /** To be called by the job, in its transaction: of what came yesterday and nobody has read. */
    void tellOfYesterday(Instant now) {
        LocalDate yesterday = now.atZone(SystemClock.SWEDEN).toLocalDate().minusDays(1);
        concerns.among(messages.concernsUnreadFrom(yesterday)).forEach(this::tellWhoWorksWith);
    }

    private void tellWhoWorksWith(ConcernBrief concern) {
        if (concern.handlerId() == null) {
            notices.toRole(Role.COORDINATOR, NoticeKind.MESSAGE_FROM_REPORTER, concern.id());
        } else {
            notices.toPerson(concern.handlerId(), NoticeKind.MESSAGE_FROM_REPORTER, concern.id());
        }
    }
}
