package se.samverka.concern;

import java.util.UUID;

/** What was corrected, or is disputed, of what a case says. Implemented by the feature that keeps it; the concern shows it. */
public interface CorrectionLookup {
    /** As the actor may know it. In the transaction that reads the case. */
    CaseMarks marksOf(UUID concern);
}
