package se.samverka.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.http.Versions;
import se.samverka.shared.http.WebAddress;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;
import se.samverka.shared.time.TimeOrderedId;

/** Keeping the catalogue. */
@ApplicationScoped
public class TrainingService {
    @Inject
    TrainingRepository trainings;

    @Inject
    Idempotency idempotency;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Transactional
    public List<TrainingView> list() {
        return trainings.inOrder().stream().map(this::view).toList();
    }

    @Transactional
    public TrainingView get(UUID id) {
        return view(require(id));
    }

    @Transactional
    public Once<TrainingView> add(String key, SaveTraining command) {
        Idempotency.requireKey(key);
        checkLink(command);
        UUID id = TimeOrderedId.at(clock.instant());
        return idempotency.once(key, "addTraining", command, id, () -> {
            checkName(command, null);
            Training training = Training.add(id, command);
            trainings.persistAndFlush(training);
            trace("added", training);
            return view(training);
        }, this::get);
    }

    @Transactional
    public TrainingView change(UUID id, String ifMatch, SaveTraining command) {
        Versions.requireGiven(ifMatch);
        Training training = require(id);
        Versions.requireMatch(ifMatch, training.version());
        checkLink(command);
        checkName(command, id);
        training.change(command);
        trainings.flush();
        trace("changed", training);
        return view(training);
    }

    /** Before it is written: staff follow it. */
    static void checkLink(SaveTraining command) {
        if (command.link() != null && !WebAddress.isSafe(command.link())) {
            throw ProblemException.invalid("#/link", "web_address_unreadable");
        }
    }

    private void checkName(SaveTraining command, UUID but) {
        if (trainings.isTaken(command.name(), but)) {
            throw ProblemException.invalid("#/name", "training_name_taken");
        }
    }

    private Training require(UUID id) {
        return trainings.findByIdOptional(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private TrainingView view(Training training) {
        return training.view(current.get().is(Role.COORDINATOR) ? Set.of(TrainingAction.CHANGE) : Set.of());
    }

    private void trace(String verb, Training training) {
        audit.record("training." + verb, "training", training.id(), Map.of("status", training.status().code()));
    }
}
