package se.samverka.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which steps held for something that happened at a moment. */
@ApplicationScoped
public class RoutineStepsInForce {
    @Inject
    RoutineRepository routines;

    @Inject
    RoutineContents contents;

    /** @param followedNow whether no other version has taken its place since */
    public record Followed(UUID routineId, UUID versionId, String name, int number, boolean followedNow, List<RoutineStep> steps) {
    }

    /** The version that was followed at that moment; the one followed now, when there was none; empty when there is none either. */
    public Optional<Followed> at(RoutineTopic topic, Instant moment) {
        return routines.followedAt(topic, moment).or(() -> routines.followedNow(topic)).map(version -> new Followed(version.routine().id(),
                version.id(), version.routine().name(), version.number(), version.status() == RoutineStatus.PUBLISHED,
                contents.of(version.id()).steps()));
    }
}
