package se.samverka.contactpath;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;
import se.samverka.shared.task.Task;
import se.samverka.shared.task.TaskSource;
import se.samverka.shared.time.SystemClock;

/** The coordinator verifies what nobody has, and what is about to be hidden. What is not filled in yet waits on its page. */
@ApplicationScoped
class ContactPathTasks implements TaskSource {
    private static final int MOST = 100;
    private static final Set<ContactPathState> TO_VERIFY = EnumSet.of(ContactPathState.UNVERIFIED, ContactPathState.DUE, ContactPathState.STALE);

    @Inject
    ContactPathRepository paths;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Override
    @Transactional
    public List<Task> mine() {
        if (!current.get().is(Role.COORDINATOR)) {
            return List.of();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.SWEDEN);
        return paths.inUse().stream().filter(path -> TO_VERIFY.contains(path.state(today))).limit(MOST)
                .map(path -> task(path, today)).toList();
    }

    private static Task task(ContactPath path, LocalDate today) {
        LocalDate due = path.freshThrough();
        int overdue = due == null || !due.isBefore(today) ? 0 : (int) ChronoUnit.DAYS.between(due, today);
        return new Task("verify_contact_path", path.id(), null, due, overdue, false);
    }
}
