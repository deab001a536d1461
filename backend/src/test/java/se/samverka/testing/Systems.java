package se.samverka.testing;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import se.samverka.apiclient.ApiClientKind;
import se.samverka.apiclient.ApiScope;
import se.samverka.shared.crypto.SystemSeal;
import se.samverka.shared.time.TimeOrderedId;

/**
 * Registered systems, so that {@link Call#asMachine} comes in: one of each kind, with all its kind can have, is there in
 * every test as {@code samverka-hr}, {@code -lms}, {@code -police} and {@code -municipal}, and a second police as {@code -other-police}.
 */
@ApplicationScoped
public class Systems {
    /** Whatever the time is set to, these have just got their key. */
    private static final Instant FAR_AHEAD = Instant.parse("2099-01-01T00:00:00Z");
    private static final String ADMINISTRATOR = Person.ADMIN.id().toString();

    @Inject
    SystemSeal seal;

    void register(@Observes @Priority(1000) StartupEvent event) {
        for (ApiClientKind kind : ApiClientKind.values()) {
            registerOnce(kind, "samverka-" + kind.code());
        }
        registerOnce(ApiClientKind.POLICE, "samverka-other-police");
    }

    private void registerOnce(ApiClientKind kind, String client) {
        if (Database.number("select count(*) from api_credential where oauth_client_id = ?", client) == 0) {
            register(kind, client, FAR_AHEAD, kind.scopes().stream().map(ApiScope::code).toArray(String[]::new));
        }
    }

    /** An active system whose first key was issued then and lives 180 days. @return its id */
    public UUID register(ApiClientKind kind, String client, Instant issued, String... scopes) {
        UUID id = TimeOrderedId.at(Instant.now());
        byte[] particulars = seal.seal("api_client:" + id + ":particulars", "{\"name\":\"Testsystem " + kind.code()
                + "\",\"owner\":\"IT-chefen\",\"ownerContact\":\"it@example.se\",\"purpose\":\"Prov\",\"legalBasis\":\"Avtal\"}");
        try (Connection database = Database.asSuperuser()) {
            Database.change(database, "insert into api_client (id, version, kind, particulars, scopes, status, active_since, created_by, created_at, changed_at)"
                            + " values (?, 0, ?, ?, ?, 'active', ?, ?::uuid, ?, ?)",
                    id, kind.code(), particulars, scopes, at(issued), ADMINISTRATOR, at(issued), at(issued));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        addKey(id, client, issued);
        return id;
    }

    /** One more active key. @return its id */
    public static UUID addKey(UUID system, String client, Instant issued) {
        UUID id = TimeOrderedId.at(Instant.now());
        Database.change("insert into api_credential (id, api_client_id, oauth_client_id, method, status, overlap_days, expires_at, created_by, created_at, issued_at)"
                        + " values (?, ?, ?, 'client_secret', 'active', 0, ?, ?::uuid, ?, ?)",
                id, system, client, at(issued.plus(Duration.ofDays(180))), ADMINISTRATOR, at(issued), at(issued));
        return id;
    }

    private static Object at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
