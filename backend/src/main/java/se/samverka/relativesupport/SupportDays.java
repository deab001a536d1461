package se.samverka.relativesupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.samverka.shared.calendar.CalendarEntry;
import se.samverka.shared.calendar.CalendarSource;
import se.samverka.shared.problem.Wording;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;

/** When somebody was promised that we get in touch. That is all a calendar is told: which case it is stands under "Att göra". */
@ApplicationScoped
class SupportDays implements CalendarSource {
    private static final int MOST = 200;
    private static final Wording PROMISED = new Wording("Höra av sig enligt löfte (anhörigstöd)", "Get in touch as promised (support for relatives)");

    @Inject
    SupportCaseRepository cases;

    @Inject
    CurrentActor current;

    @Override
    public List<CalendarEntry> mine() {
        Actor actor = current.get();
        boolean coordinates = actor.is(Role.COORDINATOR);
        if (!coordinates && !actor.is(Role.HANDLER)) {
            return List.of();
        }
        return cases.waitingFor(actor.id(), coordinates, MOST).stream().filter(support -> support.dueOn() != null)
                .map(support -> CalendarEntry.onDay("contact_relative", support.id(), support.dueOn(), PROMISED, "/start")).toList();
    }
}
