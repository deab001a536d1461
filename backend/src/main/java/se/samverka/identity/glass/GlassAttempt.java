package se.samverka.identity.glass;

import jakarta.enterprise.context.RequestScoped;

/** Which case this request wants to break the glass of, as far as it got. */
@RequestScoped
class GlassAttempt {
    private String caseNumber;

    void on(String number) {
        caseNumber = number;
    }

    /** Null when the request was refused before what it asked for was looked at. */
    String caseNumber() {
        return caseNumber;
    }
}
