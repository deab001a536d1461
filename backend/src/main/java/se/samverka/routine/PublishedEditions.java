package se.samverka.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The wordings that are followed now, each to whoever may read it. */
@ApplicationScoped
public class PublishedEditions {
    @Inject
    RoutineRepository routines;

    @Inject
    RoutineContents contents;

    @Inject
    PublicRoutines shelves;

    /** Empty also for a routine, or an edition of it, that the actor may not see. */
    @Transactional
    public Optional<PublishedEdition> toActor(UUID routine, RoutineAudience audience, EditionLanguage language) {
        return routines.published(routine).flatMap(version -> {
            RoutineContent content = contents.of(version.id());
            boolean open = content.editions().stream().anyMatch(edition -> edition.audience().reach() == Reach.PUBLIC);
            return content.editions().stream().filter(edition -> edition.isFor(audience, language)).findFirst()
                    .map(edition -> new PublishedEdition(routine, version.routine().address(), version.routine().topic(), version.number(),
                            version.effectiveFrom(), edition, audience.reach() == Reach.STAFF ? content.steps() : List.of(), open));
        });
    }

    public Optional<PublishedEdition> toAnybody(String address, RoutineAudience audience, EditionLanguage language) {
        return shelves.all().at(address).flatMap(routine -> routine.editions().stream().filter(edition -> edition.isFor(audience, language)).findFirst()
                .map(edition -> new PublishedEdition(null, address, routine.topic(), routine.number(), routine.effectiveFrom(), edition, List.of(), true)));
    }
}
