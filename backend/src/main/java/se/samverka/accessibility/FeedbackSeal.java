package se.samverka.accessibility;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import se.samverka.shared.crypto.SystemSeal;

/** Seals what feedback says: what somebody unknown writes may hold anything. */
@ApplicationScoped
class FeedbackSeal {
    @Inject
    SystemSeal seal;

    @Inject
    ObjectMapper json;

    byte[] seal(UUID feedback, FeedbackContent content) {
        try {
            return seal.seal(place(feedback), json.writeValueAsString(content));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("feedback cannot be written");
        }
    }

    FeedbackContent open(AccessibilityFeedback feedback) {
        try {
            return json.readValue(seal.open(place(feedback.id()), feedback.content()), FeedbackContent.class);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("sealed feedback cannot be read");
        }
    }

    private static String place(UUID feedback) {
        return "accessibility_feedback:" + feedback + ":content";
    }
}
