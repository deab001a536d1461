package se.samverka.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.lang.reflect.Field;

/**
 * Quarkus keeps the transaction manager of the first application in static fields. A later application of the same JVM
 * would begin its transactions with the beans of one that has ended, and could not start.
 */
@ApplicationScoped
public class FreshTransactions {
    void forgetThoseOfAnEarlierApplication(@Observes @Priority(1) StartupEvent event) throws ReflectiveOperationException {
        Class<?> holder = Class.forName("io.quarkus.narayana.jta.QuarkusTransactionImpl", true, QuarkusTransaction.class.getClassLoader());
        for (String cached : new String[] {"cachedTransactionManager", "cachedUserTransaction"}) {
            Field field = holder.getDeclaredField(cached);
            field.setAccessible(true);
            field.set(null, null);
        }
    }
}
