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
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;

/** What the system itself has to know in the middle of somebody's request, before it is known who asks. */
@ApplicationScoped
public class SystemAccess {
    @Inject
    Vertx vertx;

    @Inject
    CurrentActor current;

    /**
     * Does the work as the system, in a Vert.x context, a request context and a transaction of its own: whoever asks never
     * becomes the system. The answer comes back in the context of whoever asked.
     *
     * @param name of the work, as an actor of its own
     * @param work may block
     */
    public <T> Uni<T> inOwnTransaction(String name, Supplier<T> work) {
        Context asking = Vertx.currentContext();
        Context own = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        Uni<T> answer = Uni.createFrom().completionStage(() -> own.executeBlocking(() -> asSystem(name, work), false).toCompletionStage());
        return asking == null ? answer : answer.emitOn(next -> asking.runOnContext(back -> next.run()));
    }

    private <T> T asSystem(String name, Supplier<T> work) {
        ManagedContext requests = Arc.container().requestContext();
        requests.activate();
        try {
            current.become(Actor.system(name));
            return QuarkusTransaction.requiringNew().call(work::get);
        } finally {
            requests.terminate();
        }
    }
}
