package se.samverka.webhook.outgoing;

/** What came of one attempt. @param status the receiver's HTTP status; null when it did not answer */
public record Answered(WebhookOutcome outcome, Integer status) {
    public static Answered without(WebhookOutcome outcome) {
        return new Answered(outcome, null);
    }
}
