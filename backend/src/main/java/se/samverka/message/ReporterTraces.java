package se.samverka.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import se.samverka.shared.erasure.ReporterErasure;
import se.samverka.shared.notice.NoticeKind;
import se.samverka.shared.notice.Notices;

/** What the reporter wrote stays with the case; who that was, and that they were told of answers, does not. */
@ApplicationScoped
class ReporterTraces implements ReporterErasure {
    @Inject
    MessageRepository messages;

    @Inject
    Notices notices;

    @Override
    public void eraseReporters(Collection<UUID> cases) {
        messages.forgetReporters(cases);
        notices.forget(cases, NoticeKind.MESSAGE_TO_REPORTER);
    }
}
