package se.samverka.rights.correction;

import java.util.EnumSet;
import java.util.Set;
import se.samverka.concern.ConcernBrief;
import se.samverka.rights.CaseWork;
import se.samverka.shared.security.Actor;

/** Who may correct and mark, and when: who works with the case, also when it is closed. Pure. */
final class CorrectionPolicy {
    private CorrectionPolicy() {
    }

    static Set<CorrectionAction> allowed(Actor actor, ConcernBrief concern) {
        if (!CaseWork.isOf(actor, concern)) {
            return EnumSet.noneOf(CorrectionAction.class);
        }
        // A mark serves the person and goes on; what is restricted is otherwise left as it is until the restriction is lifted.
        return concern.restricted() ? EnumSet.of(CorrectionAction.DISPUTE, CorrectionAction.SETTLE) : EnumSet.allOf(CorrectionAction.class);
    }
}
