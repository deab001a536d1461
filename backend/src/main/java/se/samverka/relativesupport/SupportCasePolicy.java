package se.samverka.relativesupport;

import java.util.EnumSet;
import java.util.Set;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.Role;

/** Who may do what with a support case, and when. */
final class SupportCasePolicy {
    private SupportCasePolicy() {
    }

    static Set<SupportAction> allowed(Actor actor, SupportCase support, boolean linked) {
        if (support.status() == SupportStatus.ENDED || !actor.is(Role.COORDINATOR) && !support.isHandledBy(actor.id())) {
            return Set.of();
        }
        Set<SupportAction> allowed = EnumSet.of(SupportAction.RECORD_CONTACT, SupportAction.WRITE);
        if (actor.is(Role.COORDINATOR)) {
            allowed.add(SupportAction.ASSIGN);
        }
        // Nobody is given support, or turned away, before somebody has been in touch with them.
        if (support.status() != SupportStatus.REQUESTED) {
            allowed.add(SupportAction.START);
            allowed.add(SupportAction.END);
        }
        allowed.add(linked ? SupportAction.UNLINK : SupportAction.LINK);
        return allowed;
    }
}
