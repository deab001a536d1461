package se.samverka.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RoutinesInForce implements RoutineLookup {
    @Inject
    RoutineRepository routines;

    @Override
    public List<RoutineInForce> inForce() {
        return routines.published().stream().map(RoutinesInForce::of).toList();
    }

    @Override
    public Optional<RoutineInForce> inForce(UUID routine) {
        return routines.published(routine).map(RoutinesInForce::of);
    }

    @Override
    public Optional<RoutineInForce> inForceAt(String address) {
        return routines.publishedAt(address).map(RoutinesInForce::of);
    }

    @Override
    public Optional<RoutineTitle> title(UUID routine) {
        return routines.findByIdOptional(routine).map(found -> new RoutineTitle(found.name(), found.address(), found.isRetired()));
    }

    @Override
    public Optional<String> publishedName(UUID routine, int number) {
        return routines.versionsOf(routine).stream().filter(version -> version.number() == number && version.countsFrom() != null)
                .findFirst().map(version -> version.routine().name());
    }

    private static RoutineInForce of(RoutineVersion version) {
        Routine routine = version.routine();
        return new RoutineInForce(routine.id(), routine.address(), routine.name(), version.id(), version.number(), version.countsFrom(),
                version.isFor(RoutineAudience.CIVIL_SOCIETY), version.isFor(RoutineAudience.PUBLIC) || version.isFor(RoutineAudience.EASY_SWEDISH));
    }
}
