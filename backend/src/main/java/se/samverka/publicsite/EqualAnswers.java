package se.samverka.publicsite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.message.ReporterMessage;
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
    Uni<RestResponse<ReportView>> after(Supplier<Once<ReportView>> work) {
        long began = System.nanoTime();
        Once<ReportView> done = work.get();
        RestResponse<ReportView> answer = answer(filledUp(done.answer()), done.replayed());
        Duration left = settings.answerTime().minusNanos(System.nanoTime() - began);
        Uni<RestResponse<ReportView>> ready = Uni.createFrom().item(answer);
        return left.toNanos() > 0 ? ready.onItem().delayIt().by(left) : ready;
    }

    private static RestResponse<ReportView> answer(ReportView view, boolean replayed) {
        var answer = RestResponse.ResponseBuilder.ok(view);
        return replayed ? answer.header("Idempotency-Replayed", "true").build() : answer.build();
    }

    private ReportView filledUp(ReportView answer) {
        List<ReporterMessage> messages = answer.messages();
        ReportView fitting = answer;
        for (int left = messages.size(); length(fitting) > LENGTH; left--) {
            fitting = answer.withMessages(messages.subList(messages.size() - left + 1, messages.size()), true);
        }
        return fitting.withPadding("0".repeat(LENGTH - length(fitting)));
    }

    private int length(ReportView answer) {
        try {
            return json.writeValueAsBytes(answer).length;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an answer cannot be written");
        }
    }
}
