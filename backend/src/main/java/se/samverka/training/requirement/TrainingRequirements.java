package se.samverka.training.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.samverka.organisation.PersonnelGroupLookup;
import se.samverka.organisation.SectorLookup;
import se.samverka.organisation.UnitLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.http.Versions;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;
import se.samverka.shared.time.SystemClock;
import se.samverka.shared.time.TimeOrderedId;
import se.samverka.training.Training;
import se.samverka.training.TrainingChoice;

/** Agreeing with the sectors on who is to have which training, by when (plan § 8). */
@ApplicationScoped
public class TrainingRequirements {
    @Inject
    TrainingRequirementRepository requirements;

    @Inject
    TrainingChoice trainings;

    @Inject
    PersonnelGroupLookup groups;

    @Inject
    UnitLookup units;

    @Inject
    SectorLookup sectors;

    @Inject
    Idempotency idempotency;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Transactional
    public List<TrainingRequirementView> list() {
        return requirements.inOrder().stream().map(this::view).toList();
    }

    @Transactional
    public TrainingRequirementView get(UUID id) {
        return view(require(id));
    }

    @Transactional
    public Once<TrainingRequirementView> add(String key, AddTrainingRequirement command) {
        Idempotency.requireKey(key);
        UUID id = TimeOrderedId.at(clock.instant());
        return idempotency.once(key, "addTrainingRequirement", command, id, () -> {
            Training training = trainings.requireCurrent("#/trainingId", command.trainingId());
            checkWhom(command);
            checkAgreement("#/terms", command.terms());
            TrainingRequirement requirement = TrainingRequirement.add(id, training, command);
            requirements.persistAndFlush(requirement);
            trace("added", requirement);
            return view(requirement);
        }, this::get);
    }

    @Transactional
    public TrainingRequirementView change(UUID id, String ifMatch, RequirementTerms terms) {
        TrainingRequirement requirement = changeable(id, ifMatch);
        checkAgreement("#", terms);
        requirement.change(terms);
        requirements.flush();
        trace("changed", requirement);
        return view(requirement);
    }

    @Transactional
    public TrainingRequirementView withdraw(UUID id, String ifMatch) {
        TrainingRequirement requirement = changeable(id, ifMatch);
        requirement.withdraw(today());
        requirements.flush();
        trace("withdrawn", requirement);
        return view(requirement);
    }

    private TrainingRequirement changeable(UUID id, String ifMatch) {
        Versions.requireGiven(ifMatch);
        TrainingRequirement requirement = require(id);
        Versions.requireMatch(ifMatch, requirement.version());
        if (requirement.isWithdrawn()) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
        return requirement;
    }

    private void checkWhom(AddTrainingRequirement command) {
        if ((command.groupCode() == null) == (command.unitId() == null)) {
            throw ProblemException.invalid("#/groupCode", "group_or_unit");
        }
        if (command.groupCode() != null && !groups.isPersonnelGroup(command.groupCode())) {
            throw ProblemException.invalid("#/groupCode", "unknown_value");
        }
        if (command.unitId() != null && !units.isUnit(command.unitId())) {
            throw ProblemException.invalid("#/unitId", "unknown_value");
        }
        if (requirements.isRequired(command)) {
            throw ProblemException.invalid(command.groupCode() == null ? "#/unitId" : "#/groupCode", "already_required");
        }
    }

    private void checkAgreement(String pointer, RequirementTerms terms) {
        if ((terms.agreedSectorCode() == null) != (terms.agreedOn() == null)) {
            throw ProblemException.invalid(pointer + (terms.agreedOn() == null ? "/agreedOn" : "/agreedSectorCode"), "required");
        }
        if (terms.agreedOn() != null && terms.agreedOn().isAfter(today())) {
            throw ProblemException.invalid(pointer + "/agreedOn", "in_the_future");
        }
        if (terms.agreedSectorCode() != null && !sectors.exists(terms.agreedSectorCode())) {
            throw ProblemException.invalid(pointer + "/agreedSectorCode", "unknown_value");
        }
    }

    private TrainingRequirement require(UUID id) {
        return requirements.findByIdOptional(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private TrainingRequirementView view(TrainingRequirement requirement) {
        boolean may = current.get().is(Role.COORDINATOR) && !requirement.isWithdrawn();
        return requirement.view(may ? EnumSet.allOf(RequirementAction.class) : Set.of());
    }

    private void trace(String verb, TrainingRequirement requirement) {
        audit.record("training_requirement." + verb, "training_requirement", requirement.id(), Map.of("training", requirement.trainingId().toString()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.SWEDEN);
    }
}
