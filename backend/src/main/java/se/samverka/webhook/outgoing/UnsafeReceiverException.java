package se.samverka.webhook.outgoing;

/** A receiver that is not called. Whether its name is unknown or leads inside is the same answer: nobody maps a network by asking. */
public final class UnsafeReceiverException extends Exception {
    private final String code;

    UnsafeReceiverException(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    /** As in {@code field-messages.properties}. */
    public String code() {
        return code;
    }
}
