package se.samverka.shared.crypto;

/** What is stored cannot be opened: it was moved or changed, or its key is gone. Its message says nothing of the content. */
public final class UnopenableException extends RuntimeException {
    UnopenableException(String message) {
        super(message);
    }
}
