package se.samverka.rights.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.concern.CaseMarks;
import se.samverka.concern.CorrectionLookup;
import se.samverka.concern.StepCorrection;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.erasure.CaseErasure;
import se.samverka.shared.time.SystemClock;

/** The marks of a case, as the case shows them; and what goes with it when it is erased. */
@ApplicationScoped
class Corrections implements CorrectionLookup, CaseErasure {
    /** Before the steps they are of. */
    private static final int BEFORE_THE_CASE = 40;

    @Inject
    CorrectionRepository repository;

    @Inject
    CaseSeal seal;

    @Override
    public CaseMarks marksOf(UUID concern) {
        Map<UUID, List<StepCorrection>> corrections = new HashMap<>();
        repository.correctionsOf(concern).forEach(correction ->
                corrections.computeIfAbsent(correction.stepId(), step -> new ArrayList<>()).add(correction.asStepCorrection(seal)));
        Map<UUID, LocalDate> since = new HashMap<>();
        LocalDate wholeSince = null;
        for (Dispute dispute : repository.disputesOf(concern)) {
            LocalDate day = LocalDate.ofInstant(dispute.markedAt(), SystemClock.SWEDEN);
            if (dispute.isOpen() && dispute.stepId() == null) {
                wholeSince = day;
            } else if (dispute.isOpen()) {
                since.put(dispute.stepId(), day);
            }
        }
        return new CaseMarks(corrections, since, wholeSince);
    }

    @Override
    public int turn() {
        return BEFORE_THE_CASE;
    }

    @Override
    public void erase(Collection<UUID> cases) {
        repository.eraseOf(cases);
    }
}
