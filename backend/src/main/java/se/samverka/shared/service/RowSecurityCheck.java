package se.samverka.shared.service;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while the application's login could step around row security. */
@Readiness
@ApplicationScoped
public class RowSecurityCheck implements HealthCheck {
    @Inject
    AgroalDataSource database;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("Row security");
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")) {
            return answer.status(row.next() && !row.getBoolean(1)).build();
        } catch (SQLException unreachable) {
            return answer.down().build();
        }
    }
}
