package se.samverka.shared.erasure;

import java.util.UUID;

/** What a feature does when the reporter's details are erased, which is before the case is. Called as the system. */
public interface ReporterErasure {
    void eraseReporter(UUID caseId);
}
