package se.samverka.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samverka.disclosure.Disclosures.POLICE_SCOPES;
import static se.samverka.disclosure.Disclosures.police;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverka.apiclient.ApiClientKind;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Contract;
import se.samverka.testing.Contract.Operation;
import se.samverka.testing.Database;
import se.samverka.testing.MovableClock;
import se.samverka.testing.Systems;

/** Acceptance 5: whatever ends a police system's admission closes each of its doors, within 60 s, to the token it has. */
@ApiTest
class PoliceTokensTest {
    @Inject
    Systems systems;

    @Inject
    MovableClock clock;

    @AfterEach
    void letTheClockGo() {
        clock.letGo();
    }

    /** With how long it takes at most to be noticed. */
    enum End {
        REVOKED("update api_client set status = 'revoked' where id = ?", Duration.ofSeconds(60)),
        SUSPENDED("update api_client set status = 'suspended', suspension_reason = 'administrator' where id = ?", Duration.ofSeconds(60)),
        KEY_ENDED("update api_credential set status = 'ended' where api_client_id = ?", Duration.ofSeconds(60)),
        TAKEN_OUT("delete from api_credential where api_client_id = ?", Duration.ofSeconds(60)),
        EXPIRED("update api_credential set expires_at = now() + interval '1 minute' where api_client_id = ?", Duration.ofSeconds(60)),
        IDLE(null, Duration.ofDays(60));

        private final String change;
        private final Duration noticed;

        End(String change, Duration noticed) {
            this.change = change;
            this.noticed = noticed;
        }
    }

    @ParameterizedTest
    @EnumSource(End.class)
    void closes_every_door(End end) {
        Instant start = Instant.now();
        clock.set(start);
        String client = "samverka-police-" + UUID.randomUUID().toString().substring(24);
        UUID system = systems.register(ApiClientKind.POLICE, client, start, POLICE_SCOPES);
        doors().forEach(door -> assertTrue(!Set.of(401, 403).contains(status(door, client)), door + " is open before"));
        if (end.change != null) {
            Database.change(end.change, system);
        }
        clock.set(start.plus(end.noticed).plusSeconds(1));
        Set<String> open = new TreeSet<>();
        doors().stream().filter(door -> status(door, client) != 401).forEach(door -> open.add(door.id()));
        assertEquals(Set.of(), open);
    }

    @Test
    void a_client_without_the_registrys_blessing_comes_through_none() {
        doors().forEach(door -> assertEquals(401, status(door, "samverka-police-made-by-hand"), door::id));
    }

    private static List<Operation> doors() {
        return Contract.operations().stream().filter(operation -> operation.path().startsWith("/partner/police/")).toList();
    }

    private static int status(Operation door, String client) {
        return door.send(police(client), door.ids(UUID.randomUUID(), UUID.randomUUID())).statusCode();
    }
}
