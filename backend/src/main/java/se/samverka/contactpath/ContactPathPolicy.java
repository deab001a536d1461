package se.samverka.contactpath;

import java.util.EnumSet;
import java.util.Set;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.Role;

/** Who may do what with a contact path, and when. */
final class ContactPathPolicy {
    private ContactPathPolicy() {
    }

    static Set<ContactPathAction> allowed(Actor actor, ContactPathState state) {
        if (!actor.is(Role.COORDINATOR) || state == ContactPathState.WITHDRAWN) {
            return Set.of();
        }
        Set<ContactPathAction> allowed = EnumSet.allOf(ContactPathAction.class);
        if (state == ContactPathState.UNFILLED) {
            allowed.remove(ContactPathAction.VERIFY);
        }
        return allowed;
    }
}
