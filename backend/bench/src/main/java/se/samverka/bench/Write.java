package se.samverka.bench;

import java.util.UUID;

/**
 * One write as its client remembers it.
 *
 * @param mark   stands in the text, so that the effect can be found again; no other write has it
 * @param parent for a journal entry the concern it belongs to; null for a concern
 */
record Write(String mark, UUID parent, String text, String key, Outcome outcome, UUID id, String caseNumber) {

    /** How it ended for the client. */
    enum Outcome {
        /** 201 was received. */
        ACKNOWLEDGED,
        /** No answer came and the client gave up: it may be there whole or not at all. */
        UNKNOWN
    }

    boolean isConcern() {
        return parent == null;
    }

    boolean isAcknowledged() {
        return outcome == Outcome.ACKNOWLEDGED;
    }
}
