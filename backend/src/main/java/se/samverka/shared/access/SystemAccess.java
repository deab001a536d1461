package se.samverka.shared.access;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import se.samverka.shared.http.TraceId;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;

/** What has to be known or written in the middle of somebody's request, beside what the request itself does. */
@ApplicationScoped
public class SystemAccess {
    @Inject
    Vertx vertx;

    @Inject
    CurrentActor current;

    /**
     * Does the work in a Vert.x context, a request context and a transaction of its own: whoever asks never becomes the
     * system, and what the request comes to does not undo it. The answer comes back in the context of whoever asked.
     *
     * @param actor who does it: the system, under the name of the work, or whoever asks
     * @param work  may block
     */
    public <T> Uni<T> inOwnTransaction(Actor actor, Supplier<T> work) {
        String traceId = TraceId.current();
        Context asking = Vertx.currentContext();
        Context own = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        Uni<T> answer = Uni.createFrom().completionStage(() -> own.executeBlocking(() -> {
            TraceId.goOn(traceId);
            return as(actor, work);
        }, false).toCompletionStage());
        return asking == null ? answer : answer.emitOn(next -> asking.runOnContext(back -> next.run()));
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        ManagedContext requests = Arc.container().requestContext();
        requests.activate();
        try {
            current.become(actor);
            return QuarkusTransaction.requiringNew().call(work::get);
        } finally {
            requests.terminate();
        }
    }
}
