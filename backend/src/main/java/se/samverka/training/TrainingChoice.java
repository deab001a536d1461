package se.samverka.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import se.samverka.shared.problem.ProblemException;

/** The training that something is about. */
@ApplicationScoped
public class TrainingChoice {
    @Inject
    TrainingRepository trainings;

    /**
     * @param pointer where the training is named in the request
     * @throws ProblemException validation-failed for one that is unknown
     */
    public Training require(String pointer, UUID id) {
        return trainings.findByIdOptional(id).orElseThrow(() -> ProblemException.invalid(pointer, "unknown_value"));
    }

    /** @throws ProblemException validation-failed, also for a historical one: it is not to be taken any more */
    public Training requireCurrent(String pointer, UUID id) {
        Training training = require(pointer, id);
        if (!training.isCurrent()) {
            throw ProblemException.invalid(pointer, "training_historical");
        }
        return training;
    }

    public Optional<Training> find(UUID id) {
        return trainings.findByIdOptional(id);
    }

    /** For the demonstration, which knows the catalogue that came with the system. */
    public Optional<Training> named(String name) {
        return trainings.find("name", name).firstResultOptional();
    }
}
