package se.samverka.contactpath;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import se.samverka.shared.notice.NoticeKind;
import se.samverka.shared.notice.Notices;
import se.samverka.shared.security.Role;
import se.samverka.shared.time.SystemClock;

/** Tells the coordinator twice of each verification: that it runs out soon, and that this is the last day. */
@ApplicationScoped
class ContactPathReminders {
    private static final String SOON = "soon";
    private static final String DUE = "due";

    @Inject
    ContactPathRepository paths;

    @Inject
    Notices notices;

    /** To be called by the job, in its transaction. */
    void remind(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, SystemClock.SWEDEN);
        for (ContactPath path : paths.inUse()) {
            if (path.freshThrough() == null) {
                continue;
            }
            if (!today.isBefore(path.freshThrough())) {
                tell(path, DUE, NoticeKind.CONTACT_PATH_DUE);
            } else if (path.reminded() == null && path.state(today) == ContactPathState.DUE) {
                tell(path, SOON, NoticeKind.CONTACT_PATH_DUE_SOON);
            }
        }
    }

    private void tell(ContactPath path, String of, NoticeKind kind) {
        if (!of.equals(path.reminded())) {
            notices.toRole(Role.COORDINATOR, kind, path.id());
            paths.noteReminded(path.id(), of);
        }
    }
}
