package se.samverka.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samverka.shared.erasure.AgedErasure;
import se.samverka.shared.time.SystemClock;

/** Feedback goes by its age, seen to or not. */
@ApplicationScoped
class AccessibilityFeedbackErasure implements AgedErasure {
    @Inject
    AccessibilityFeedbackRepository feedback;

    @Override
    public String kept() {
        return "accessibility_feedback";
    }

    @Override
    public int eraseFrom(Instant before, int most) {
        List<UUID> due = feedback.receivedBefore(LocalDate.ofInstant(before, SystemClock.SWEDEN), most);
        if (!due.isEmpty()) {
            feedback.delete("id in ?1", due);
        }
        return due.size();
    }
}
