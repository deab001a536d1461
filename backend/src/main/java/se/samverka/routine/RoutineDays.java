package se.samverka.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.samverka.shared.calendar.CalendarEntry;
import se.samverka.shared.calendar.CalendarSource;
import se.samverka.shared.problem.Wording;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;

/** By when a routine is to be acknowledged; for who looks after routines also when each is looked through and each campaign ends. */
@ApplicationScoped
class RoutineDays implements CalendarSource {
    private static final int MOST = 200;

    @Inject
    RoutineRepository routines;

    @Inject
    RoutineCampaignRepository campaigns;

    @Inject
    RoutineAcknowledgements acknowledgements;

    @Inject
    CurrentActor current;

    @Override
    public List<CalendarEntry> mine() {
        Actor actor = current.get();
        List<RoutineVersion> followed = routines.published();
        if (followed.isEmpty()) {
            return List.of();
        }
        Map<UUID, LocalDate> asked = acknowledgements.asked(followed, routines.awaitedFrom(actor.id()));
        return Stream.concat(
                followed.stream().flatMap(version -> Stream.of(acknowledge(version, asked), review(version, actor)).flatMap(Optional::stream)),
                actor.is(Role.COORDINATOR) ? campaignsOf(followed) : Stream.empty()).limit(MOST).toList();
    }

    private static Optional<CalendarEntry> acknowledge(RoutineVersion version, Map<UUID, LocalDate> asked) {
        return Optional.ofNullable(asked.get(version.id())).map(day -> day("acknowledge_routine", version.id(), day, version.routine(),
                "Kvittera rutinen ”%s”", "Acknowledge the routine “%s”"));
    }

    private static Optional<CalendarEntry> review(RoutineVersion version, Actor actor) {
        return Optional.ofNullable(version.reviewOn()).filter(day -> RoutinePolicy.allowed(actor, version).contains(RoutineAction.WITHDRAW))
                .map(day -> day("review_routine", version.routine().id(), day, version.routine(), "Gå igenom rutinen ”%s”", "Look through the routine “%s”"));
    }

    private Stream<CalendarEntry> campaignsOf(List<RoutineVersion> followed) {
        return campaigns.goingOn().stream().flatMap(campaign -> followed.stream().map(RoutineVersion::routine)
                .filter(routine -> routine.id().equals(campaign.routineId()))
                .map(routine -> day("routine_campaign", campaign.id(), campaign.dueOn(), routine,
                        "Sista dagen att kvittera rutinen ”%s”", "Last day to acknowledge the routine “%s”")));
    }

    private static CalendarEntry day(String kind, UUID subject, LocalDate day, Routine routine, String swedish, String english) {
        return CalendarEntry.onDay(kind, subject, day, new Wording(swedish.formatted(routine.name()), english.formatted(routine.name())), "/rutiner/" + routine.id());
    }
}
