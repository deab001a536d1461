package se.samverka.civilsociety;

import java.util.EnumSet;
import java.util.Set;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.Role;

/** Who may do what with an organisation, and when. */
final class CivilOrganisationPolicy {
    private CivilOrganisationPolicy() {
    }

    static Set<CivilOrganisationAction> allowed(Actor actor, CivilOrganisation organisation) {
        if (!actor.is(Role.COORDINATOR)) {
            return Set.of();
        }
        return organisation.isActive() ? EnumSet.allOf(CivilOrganisationAction.class) : EnumSet.of(CivilOrganisationAction.CHANGE);
    }
}
