package se.samverka.training;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Whether a training is still to be taken. Samtalskompassen is historical: its publisher has closed (domain § 4). */
public enum TrainingStatus {
    CURRENT("current"), HISTORICAL("historical");

    @EnumeratedValue
    private final String code;

    TrainingStatus(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
