package se.samverka.intervention.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import se.samverka.shared.problem.ProblemException;

/** The kind that something new is planned by. */
@ApplicationScoped
public class KindChoice {
    @Inject
    InterventionKindRepository kinds;

    /**
     * @param pointer where the kind is named in the request
     * @throws ProblemException validation-failed for one that is unknown or not offered any more
     */
    public InterventionKind require(String pointer, UUID id) {
        return kinds.findByIdOptional(id).filter(InterventionKind::isActive)
                .orElseThrow(() -> ProblemException.invalid(pointer, "kind_not_offered"));
    }

    /** For the demonstration, which knows the catalogue that came with the system. */
    public Optional<InterventionKind> named(String name) {
        return kinds.find("name", name).firstResultOptional();
    }
}
