package se.samverka.training;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** In what form a training comes (domain § 4). */
public enum TrainingForm {
    WEB("web"), LECTURE("lecture"), FILM("film"), WORKSHOP("workshop"), GUIDED("guided"), MATERIAL("material");

    @EnumeratedValue
    private final String code;

    TrainingForm(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
