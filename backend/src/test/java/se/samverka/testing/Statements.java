package se.samverka.testing;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * The SQL that Hibernate sends, so that tests can count it and look at its plans. Without the audit row, which every
 * change and opening costs beside its own work; the row-security context is not set through Hibernate.
 */
@PersistenceUnitExtension
public class Statements implements StatementInspector {
    private static final List<String> SENT = new CopyOnWriteArrayList<>();

    @Override
    public String inspect(String sql) {
        if (!sql.startsWith("insert into audit_event ")) {
            SENT.add(sql);
        }
        return null;
    }

    public static List<String> during(Runnable request) {
        SENT.clear();
        request.run();
        return List.copyOf(SENT);
    }
}
