package se.samverka.disclosure.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.crypto.SystemSeal;

/** Writes and reads the texts of a request: as the system's while it concerns no case, then under the key of its case. */
@ApplicationScoped
public class RequestSeal {
    @Inject
    SystemSeal ofSystem;

    @Inject
    CaseSeal ofCase;

    @Inject
    ObjectMapper json;

    /** Of a request that has just come in. */
    public byte[] received(UUID request, RequestContent content) {
        return ofSystem.seal(place(request, "content"), write(content));
    }

    byte[] underCase(DisclosureRequest request, UUID concern) {
        return ofCase.seal(concern, place(request.id(), "content"), write(content(request)));
    }

    RequestContent content(DisclosureRequest request) {
        try {
            return json.readValue(open(request, "content", request.content()), RequestContent.class);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("a sealed request cannot be read");
        }
    }

    byte[] seal(DisclosureRequest request, String column, String text) {
        return request.concernId() == null ? ofSystem.seal(place(request.id(), column), text)
                : ofCase.seal(request.concernId(), place(request.id(), column), text);
    }

    /** What the one who asked is told besides a no; null for nothing. */
    public String note(DisclosureRequest request) {
        return open(request, "note", request.note());
    }

    String reason(DisclosureRequest request) {
        return request.concernId() == null ? open(request, "reason", request.reason()) : null;
    }

    private String open(DisclosureRequest request, String column, byte[] sealed) {
        return request.concernId() == null ? ofSystem.open(place(request.id(), column), sealed)
                : ofCase.open(request.concernId(), place(request.id(), column), sealed);
    }

    private String write(RequestContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a request cannot be written");
        }
    }

    private static String place(UUID request, String column) {
        return "disclosure_request:" + request + ":" + column;
    }
}
