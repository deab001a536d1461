package se.samverka.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** The test database seen from below the application: as its superuser, or with the application's own login. */
public final class Database {
    private Database() {
    }

    /** Sees and changes everything. */
    public static Connection asSuperuser() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", "postgres");
    }

    public static Connection asSuperuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", "postgres");
    }

    /** Sends statements as they are written, so that placeholders can be explained. */
    public static Connection asApplication(String database) throws SQLException {
        return DriverManager.getConnection(url(database) + "?preferQueryMode=simple", "samverka_app", "samverka_app");
    }

    /** What the application connects as, before anybody is named. */
    public static Connection asApplication() throws SQLException {
        return DriverManager.getConnection(url(), "samverka_app", "samverka_app");
    }

    /** The application's login in a transaction that names the person, as at the beginning of a request. */
    public static Connection as(Person person, String capacity) throws SQLException {
        Connection connection = asApplication();
        connection.setAutoCommit(false);
        name(connection, person.id(), "person", String.join(",", person.roles()), capacity);
        return connection;
    }

    public static void name(Connection connection, UUID actor, String kind, String roles, String capacity) throws SQLException {
        try (PreparedStatement context = connection.prepareStatement("select set_config('samverka.actor', ?, true),"
                + " set_config('samverka.kind', ?, true), set_config('samverka.roles', ?, true), set_config('samverka.capacity', ?, true)")) {
            context.setString(1, actor.toString());
            context.setString(2, kind);
            context.setString(3, roles);
            context.setString(4, capacity);
            context.execute();
        }
    }

    /** The first column of every row, past row security. */
    public static List<String> column(String sql, Object... values) {
        try (Connection connection = asSuperuser()) {
            return column(connection, sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static List<String> column(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement query = prepared(connection, sql, values); ResultSet rows = query.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    /** Every row of every table as text, its table before it. */
    public static List<String> everything() {
        List<String> rows = new ArrayList<>();
        for (String table : column("select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1")) {
            column("select t::text from \"" + table + "\" t").forEach(row -> rows.add(table + " " + row));
        }
        return rows;
    }

    public static long number(String sql, Object... values) {
        return Long.parseLong(column(sql, values).get(0));
    }

    /** @return how many rows were changed */
    public static int change(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    public static int change(String sql, Object... values) {
        try (Connection connection = asSuperuser()) {
            return change(connection, sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /** @param database another database of the same cluster */
    public static String url(String database) {
        return url().replaceAll("/[^/]+$", "/" + database);
    }

    private static String url() {
        return ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
    }
}
