package se.samverka.contactpath;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.samverka.shared.calendar.CalendarEntry;
import se.samverka.shared.calendar.CalendarSource;
import se.samverka.shared.problem.Wording;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;

/** The last day each contact path counts as verified, for who keeps them. */
@ApplicationScoped
class ContactPathDays implements CalendarSource {
    private static final int MOST = 200;

    @Inject
    ContactPathRepository paths;

    @Inject
    CurrentActor current;

    @Override
    public List<CalendarEntry> mine() {
        return current.get().is(Role.COORDINATOR)
                ? paths.inUse().stream().filter(path -> path.freshThrough() != null).limit(MOST).map(ContactPathDays::verify).toList() : List.of();
    }

    private static CalendarEntry verify(ContactPath path) {
        return CalendarEntry.onDay("verify_contact_path", path.id(), path.freshThrough(),
                new Wording("Kontrollera kontaktvägen ”%s”".formatted(path.name()), "Verify the contact path “%s”".formatted(path.name())), "/kontaktvagar/" + path.id());
    }
}
