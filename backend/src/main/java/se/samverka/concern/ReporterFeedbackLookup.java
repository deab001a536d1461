package se.samverka.concern;

import java.util.UUID;
import se.samverka.shared.problem.ProblemException;

/** For whoever shows reporters how it goes: all that they may ever learn. */
public interface ReporterFeedbackLookup {
    /** @throws ProblemException not-found, also for a concern the caller did not report */
    ReporterFeedback of(UUID concern);
}
