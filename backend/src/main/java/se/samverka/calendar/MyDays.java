package se.samverka.calendar;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import se.samverka.shared.calendar.CalendarEntry;
import se.samverka.shared.calendar.CalendarSource;

/** What has passed is no matter of a calendar any more: it waits under "Att göra". */
@ApplicationScoped
public class MyDays {
    @Inject
    @All
    List<CalendarSource> sources;

    @Inject
    Clock clock;

    @Transactional
    public List<CalendarEntry> ahead() {
        Instant now = clock.instant();
        return sources.stream().flatMap(source -> source.mine().stream()).filter(entry -> !entry.isOver(now)).toList();
    }
}
