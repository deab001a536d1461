package se.samverka.relativesupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.erasure.AgedErasure;
import se.samverka.shared.erasure.CaseErasure;
import se.samverka.shared.notice.Notices;
import se.samverka.shared.time.SystemClock;

/** A support case goes by its own age after it ended, key and all; its link to a concern goes also with the concern. */
@ApplicationScoped
class SupportErasure implements AgedErasure, CaseErasure {
    @Inject
    SupportCaseRepository cases;

    @Inject
    SupportConversation conversation;

    @Inject
    CaseSeal seal;

    @Inject
    Notices notices;

    @Override
    public String kept() {
        return "support_case";
    }

    @Override
    public int eraseFrom(Instant before, int most) {
        List<UUID> due = cases.endedBefore(LocalDate.ofInstant(before, SystemClock.SWEDEN), most);
        if (!due.isEmpty()) {
            cases.erase(due, conversation.today());
            notices.forget(due);
            seal.shred(due);
        }
        return due.size();
    }

    @Override
    public void erase(Collection<UUID> concerns) {
        cases.eraseLinksTo(concerns);
    }
}
