package se.samverka.shared.erasure;

import java.util.Collection;
import java.util.UUID;

/** What a feature does when the reporters' details are erased, which is before the cases are. Called as the system. */
public interface ReporterErasure {
    void eraseReporters(Collection<UUID> cases);
}
