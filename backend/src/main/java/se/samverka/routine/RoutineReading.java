package se.samverka.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.samverka.shared.problem.ProblemException;

/** What people see of the routines. */
@ApplicationScoped
public class RoutineReading {
    @Inject
    RoutineRepository routines;

    @Inject
    RoutineAcknowledgements acknowledgements;

    @Inject
    RoutineDesk desk;

    @Transactional
    public List<RoutineListItem> list() {
        Map<UUID, List<RoutineVersion>> living = routines.living().stream().collect(Collectors.groupingBy(version -> version.routine().id()));
        Set<UUID> awaited = routines.awaitedFrom(desk.actor());
        Map<UUID, LocalDate> asked = acknowledgements.asked(living.values().stream().flatMap(List::stream).toList(), awaited);
        return routines.all().stream().map(routine -> item(routine, living.getOrDefault(routine.id(), List.of()), awaited, asked)).toList();
    }

    private static RoutineListItem item(Routine routine, List<RoutineVersion> living, Set<UUID> awaited, Map<UUID, LocalDate> asked) {
        Optional<RoutineVersion> published = first(living, status -> status == RoutineStatus.PUBLISHED);
        Optional<RoutineVersion> underWay = first(living, RoutineStatus::isUnderWay);
        return new RoutineListItem(routine.id(), routine.address(), routine.topic(), routine.name(), routine.isRetired(),
                published.map(RoutineVersionItem::of).orElse(null), underWay.map(RoutineVersionItem::of).orElse(null),
                published.map(version -> awaited.contains(version.id())).orElse(false), published.map(version -> asked.get(version.id())).orElse(null));
    }

    private static Optional<RoutineVersion> first(List<RoutineVersion> versions, Predicate<RoutineStatus> wanted) {
        return versions.stream().filter(version -> wanted.test(version.status())).findFirst();
    }

    /** @throws ProblemException not-found */
    @Transactional
    public RoutineView get(UUID id) {
        return desk.view(desk.require(id));
    }

    @Transactional
    public RoutineVersionView get(UUID routine, UUID version) {
        return desk.view(desk.require(routine, version));
    }
}
