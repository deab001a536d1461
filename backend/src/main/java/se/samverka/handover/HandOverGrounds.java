package se.samverka.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.samverka.concern.ConcernBrief;
import se.samverka.legalbasis.AgeGroup;
import se.samverka.legalbasis.Direction;
import se.samverka.legalbasis.LegalBasis;
import se.samverka.legalbasis.LegalBasisLookup;
import se.samverka.legalbasis.Situation;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;

/** Nothing leaves without a legal basis that holds (safeguard 12). */
@ApplicationScoped
class HandOverGrounds {
    @Inject
    LegalBasisLookup bases;

    @Inject
    HandOverSeal seal;

    @Inject
    CurrentActor current;

    /** @return null when nothing leaves: then there is nothing to have a ground for */
    LegalGround of(UUID handOver, ConcernBrief concern, HandOverPacking.Packed packed, SendHandOver command, LocalDate today) {
        if (packed.isEmpty()) {
            if (command.basisCode() != null) {
                throw ProblemException.invalid("#/basisCode", "nothing_leaves");
            }
            return null;
        }
        requireGiven(command);
        LegalBasis basis = bases.require(command.basisCode(), today, "#/basisCode");
        bases.requireApplicable(basis, new Situation(command.holder(), age(concern), packed.recipient().kind().inLaw(),
                Direction.OWN_INITIATIVE, false, today), "#/basisCode");
        bases.requireDecider(basis, command.holder(), current.get().roles(), "#/holder");
        bases.requireMet(basis, command.answers(), command.balance(), today);
        return new LegalGround(basis.code(), basis.version(), command.holder(),
                seal.seal(concern.id(), handOver, "ground", new HandOverView.Answers(command.answers(), command.balance())));
    }

    /**
     * What held when it was proposed must hold when it is approved: days pass, and who it is about may turn out to be older.
     *
     * @throws ProblemException legal-basis-not-applicable
     */
    void requireStill(HandOver handOver, ConcernBrief concern, LocalDate today) {
        LegalGround ground = handOver.ground();
        if (ground == null) {
            return;
        }
        LegalBasis basis = bases.inVersion(ground.basisCode(), ground.basisVersion());
        bases.requireApplicable(basis, new Situation(ground.holder(), age(concern), handOver.addressee().kind().inLaw(),
                Direction.OWN_INITIATIVE, false, today), "#");
        HandOverView.Answers given = seal.open(handOver, "ground", ground.sealedAnswers(), HandOverView.Answers.class);
        bases.requireMet(basis, given.answers(), given.balance(), today);
    }

    private static void requireGiven(SendHandOver command) {
        List<FieldError> missing = new ArrayList<>();
        if (command.basisCode() == null) {
            missing.add(new FieldError("#/basisCode", "required", null));
        }
        if (command.holder() == null) {
            missing.add(new FieldError("#/holder", "required", null));
        }
        if (command.answers() == null) {
            missing.add(new FieldError("#/answers", "required", null));
        }
        if (!missing.isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, missing);
        }
    }

    /** As far as the kind of subject tells. */
    static AgeGroup age(ConcernBrief concern) {
        return switch (concern.subjectKind()) {
            case CHILD -> AgeGroup.UNDER_18;
            case YOUNG_ADULT -> AgeGroup.FROM_18_TO_20;
            case ADULT, EMPLOYEE -> AgeGroup.FROM_21;
            case ORGANISATION, PLACE_OR_EVENT, UNKNOWN -> AgeGroup.UNKNOWN;
        };
    }
}
