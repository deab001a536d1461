package se.samverka.publicsite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.idempotency.Once;

/**
 * Answers about a receipt: of one length and after one time, so that nobody who sees only that there was an answer, or has
 * only guessed, learns whether the receipt is known.
 */
@ApplicationScoped
class EqualAnswers {
    /** The body in bytes; a message of the longest kind fits. */
    static final int LENGTH = 32 * 1024;

    @Inject
    ObjectMapper json;

    @Inject
    PublicDoorSettings settings;

    /** @param work looks up what there is; called at once, its answer is held back until the time is up */
    <V extends ByReceipt<V>> Uni<RestResponse<V>> after(Supplier<Once<V>> work) {
        return heldBack(() -> {
            Once<V> done = work.get();
            return answer(filledUp(done.answer()), done.replayed());
        });
    }

    /** The same answer after the same time, where its length tells nothing. */
    <T> Uni<T> heldBack(Supplier<T> work) {
        long began = System.nanoTime();
        T answer = work.get();
        Duration left = settings.answerTime().minusNanos(System.nanoTime() - began);
        Uni<T> ready = Uni.createFrom().item(answer);
        return left.toNanos() > 0 ? ready.onItem().delayIt().by(left) : ready;
    }

    private static <V> RestResponse<V> answer(V view, boolean replayed) {
        var answer = RestResponse.ResponseBuilder.ok(view);
        return replayed ? answer.header("Idempotency-Replayed", "true").build() : answer.build();
    }

    private <V extends ByReceipt<V>> V filledUp(V answer) {
        V fitting = answer;
        for (int left = answer.messages().size(); length(fitting) > LENGTH; left--) {
            fitting = answer.withNewest(left - 1);
        }
        return fitting.withPadding("0".repeat(LENGTH - length(fitting)));
    }

    private int length(Object answer) {
        try {
            return json.writeValueAsBytes(answer).length;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an answer cannot be written");
        }
    }
}
