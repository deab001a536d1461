package se.samverka.situation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import se.samverka.shared.crypto.SystemSeal;

/** Seals what an observation says, and opens it. */
@ApplicationScoped
class ObservationSeal {
    @Inject
    SystemSeal seal;

    @Inject
    ObjectMapper json;

    byte[] seal(UUID observation, ObservationContent content) {
        try {
            return seal.seal(place(observation), json.writeValueAsString(content));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an observation cannot be written");
        }
    }

    ObservationContent open(Observation observation) {
        try {
            return json.readValue(seal.open(place(observation.id()), observation.content()), ObservationContent.class);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("a sealed observation cannot be read");
        }
    }

    private static String place(UUID observation) {
        return "observation:" + observation + ":content";
    }
}
