package se.samverka.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.UUID;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;

/** Reading one's own notices. */
@ApplicationScoped
public class NoticeService {
    @Inject
    NoticeRepository notices;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Transactional
    public PageOf<NoticeView> list(NoticeFilter filter, UriInfo uri) {
        Slice slice = filter.slice();
        UUID reader = current.get().id();
        return PageOf.of(notices.of(reader, filter.unreadOnly(), slice), notices.countOf(reader, filter.unreadOnly()), slice, uri,
                Notice::id, Notice::view);
    }

    @Transactional
    public NoticeCount unread() {
        int unread = notices.countOf(current.get().id(), true);
        return new NoticeCount(Math.min(unread, PageOf.MOST_COUNTED), unread > PageOf.MOST_COUNTED);
    }

    /** Marking twice is the same as marking once. */
    @Transactional
    public NoticeCount markRead(UUID id) {
        if (notices.findByIdOptional(id).isEmpty()) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        notices.markRead(current.get().id(), id, clock.instant());
        audit.record("notice.read", "notice", id);
        return unread();
    }

    @Transactional
    public NoticeCount markReadUpTo(MarkNoticesRead command) {
        notices.markReadUpTo(current.get().id(), command.upTo(), clock.instant());
        audit.record("notice.read", "notice", command.upTo());
        return unread();
    }
}
