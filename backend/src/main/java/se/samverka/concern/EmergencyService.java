package se.samverka.concern;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Who was contacted: 112, the police on 114 14, or the Security Service. */
public enum EmergencyService {
    EMERGENCY_112("emergency_112"), POLICE_114_14("police_114_14"), SECURITY_SERVICE("security_service");

    @EnumeratedValue
    private final String code;

    EmergencyService(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
