package se.samverka.concern;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is to be known beside the text of a case (safeguard 16).
 *
 * @param corrections   of a step, oldest first; the former text stays
 * @param disputedSince the Swedish day since which a step is disputed
 * @param wholeDisputedSince the same of the case as a whole; null when it is not
 */
public record CaseMarks(Map<UUID, List<StepCorrection>> corrections, Map<UUID, LocalDate> disputedSince, LocalDate wholeDisputedSince) {
    static final CaseMarks NONE = new CaseMarks(Map.of(), Map.of(), null);

    List<StepCorrection> correctionsOf(UUID step) {
        return corrections.getOrDefault(step, List.of());
    }

    /** Since when the step, or all there is, is disputed; null when it is not. */
    LocalDate disputedSince(UUID step) {
        return disputedSince.getOrDefault(step, wholeDisputedSince);
    }
}
