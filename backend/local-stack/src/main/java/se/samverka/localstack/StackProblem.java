package se.samverka.localstack;

/** Something a person must know or mend; the message is shown as it is, without a stack trace. */
final class StackProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StackProblem(String message) {
        super(message);
    }

    StackProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
