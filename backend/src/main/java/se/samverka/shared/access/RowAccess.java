package se.samverka.shared.access;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import org.jboss.logging.Logger;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.StepUp;

/**
 * At the beginning of every transaction: names the actor to the database, for this transaction only. There is no
 * annotation to forget; without an actor the settings stay empty and the policies give no rows.
 */
@ApplicationScoped
public class RowAccess {
    private static final Logger LOG = Logger.getLogger(RowAccess.class);
    // The last argument makes each setting local to the transaction: nothing is left on the pooled connection.
    private static final String SET_CONTEXT = "select set_config('samverka.actor', ?, true),"
            + " set_config('samverka.kind', ?, true), set_config('samverka.roles', ?, true),"
            + " set_config('samverka.capacity', ?, true), set_config('samverka.now', ?, true), set_config('samverka.strong', ?, true)";

    @Inject
    AgroalDataSource database;

    @Inject
    CurrentActor current;

    @Inject
    StepUp stepUp;

    @Inject
    Clock clock;

    @Inject
    TransactionManager transactions;

    void begin(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        if (!Arc.container().requestContext().isActive() || !current.isKnown()) {
            return;
        }
        try {
            name(current.get());
        } catch (SQLException unreachable) {
            abandon();
            throw new DatabaseUnreachableException(unreachable);
        } catch (RuntimeException refused) {
            abandon();
            throw refused;
        }
    }

    private void name(Actor actor) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SET_CONTEXT)) {
            statement.setString(1, actor.id().toString());
            statement.setString(2, actor.kind().name().toLowerCase());
            statement.setString(3, String.join(",", actor.roles()));
            statement.setString(4, current.capacity().name().toLowerCase());
            statement.setString(5, clock.instant().toString());
            statement.setString(6, Boolean.toString(stepUp.isGiven()));
            statement.execute();
        }
    }

    /** Whoever began the transaction never learns of it: left alone it would wait on this thread for the next request. */
    private void abandon() {
        try {
            transactions.rollback();
        } catch (SystemException | IllegalStateException gone) {
            LOG.warnf("A transaction that could not begin could not be ended: %s", gone.getClass().getSimpleName());
        }
    }
}
