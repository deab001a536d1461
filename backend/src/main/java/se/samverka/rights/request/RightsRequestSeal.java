package se.samverka.rights.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.crypto.SystemSeal;

/** Seals what is text in a request: as the system's while it is about no case, under the key of its case once it is. */
@ApplicationScoped
class RightsRequestSeal {
    @Inject
    SystemSeal systemSeal;

    @Inject
    CaseSeal caseSeal;

    @Inject
    ObjectMapper json;

    byte[] requester(UUID request, RequesterParticulars particulars) {
        return systemSeal.seal(place("rights_request", request, "requester"), write(particulars));
    }

    RequesterParticulars requester(RightsRequest request) {
        return read(systemSeal.open(place("rights_request", request.id(), "requester"), request.requester()));
    }

    /** The same under the key of the case. */
    byte[] underCase(RightsRequest request, UUID concern) {
        return caseSeal.seal(concern, place("case_requester", request.id(), "content"),
                systemSeal.open(place("rights_request", request.id(), "requester"), request.requester()));
    }

    RequesterParticulars ofCase(RightsRequest request, byte[] sealed) {
        return read(caseSeal.open(request.concernId(), place("case_requester", request.id(), "content"), sealed));
    }

    byte[] reason(RightsRequest request, String words) {
        return request.isBound() ? caseSeal.seal(request.concernId(), place("rights_request", request.id(), "case_reason"), words)
                : systemSeal.seal(place("rights_request", request.id(), "reason"), words);
    }

    String reason(RightsRequest request) {
        return request.isBound() ? caseSeal.open(request.concernId(), place("rights_request", request.id(), "case_reason"), request.reason())
                : systemSeal.open(place("rights_request", request.id(), "reason"), request.reason());
    }

    private String write(RequesterParticulars particulars) {
        try {
            return json.writeValueAsString(particulars);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("who asks cannot be written");
        }
    }

    private RequesterParticulars read(String text) {
        try {
            return json.readValue(text, RequesterParticulars.class);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("who asks cannot be read");
        }
    }

    private static String place(String table, UUID id, String column) {
        return table + ":" + id + ":" + column;
    }
}
