package se.samverka.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.crypto.SystemSeal;
import se.samverka.shared.http.Versions;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;

@ApplicationScoped
public class DraftService {
    /** A draft nobody touches is forgotten after this. */
    static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST_CHARACTERS = 100_000;
    private static final int MOST_DRAFTS = 100;
    private static final Pattern KEY = Pattern.compile("[a-z0-9-]{1,80}");

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper json;

    @Inject
    CurrentActor current;

    @Inject
    SystemSeal seal;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Transactional
    public List<DraftView> list() {
        return rows("select key, version, saved_at, content from draft where owner_id = :owner order by saved_at desc", null);
    }

    @Transactional
    public DraftView get(String key) {
        return find(key).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    /**
     * Saves the first or the next version. Two tabs cannot silently overwrite each other.
     *
     * @param ifMatch the version last seen; null when the draft is new
     */
    @Transactional
    public DraftView save(String key, String ifMatch, SaveDraft command) {
        requireKey(key);
        String content = command.content().toString();
        if (content.length() > MOST_CHARACTERS) {
            throw new ProblemException(ProblemType.PAYLOAD_TOO_LARGE);
        }
        Optional<DraftView> known = find(key);
        Instant now = clock.instant();
        if (known.isPresent()) {
            Versions.requireMatch(ifMatch, known.get().version());
        } else if (ifMatch != null) {
            throw new ProblemException(ProblemType.STALE_VERSION);
        } else if (list().size() >= MOST_DRAFTS) {
            throw new ProblemException(ProblemType.TOO_MANY_REQUESTS);
        }
        int version = known.map(draft -> draft.version() + 1).orElse(0);
        int saved = database.createNativeQuery("insert into draft (owner_id, key, version, content, saved_at)"
                        + " values (:owner, :key, :version, :content, :now) on conflict (owner_id, key) do update"
                        + " set version = excluded.version, content = excluded.content, saved_at = excluded.saved_at"
                        + " where draft.version = excluded.version - 1")
                .setParameter("owner", owner()).setParameter("key", key).setParameter("version", version)
                .setParameter("content", seal.seal(place(key), content)).setParameter("now", now)
                .executeUpdate();
        if (saved == 0) {
            throw new ProblemException(ProblemType.STALE_VERSION);
        }
        audit.record("draft.saved", "draft", null);
        return new DraftView(key, version, now, command.content());
    }

    @Transactional
    public void discard(String key, String ifMatch) {
        Versions.requireGiven(ifMatch);
        Versions.requireMatch(ifMatch, get(key).version());
        database.createNativeQuery("delete from draft where owner_id = :owner and key = :key")
                .setParameter("owner", owner()).setParameter("key", key).executeUpdate();
        audit.record("draft.discarded", "draft", null);
    }

    /** @return how many drafts were forgotten */
    public int forgetOld(Instant now) {
        return database.createNativeQuery("delete from draft where saved_at < :before")
                .setParameter("before", now.minus(KEPT)).executeUpdate();
    }

    /** Everybody's drafts about a case, by the system only. */
    void forgetAbout(Collection<UUID> cases) {
        database.createNativeQuery("delete from draft where key like any (:about)")
                .setParameter("about", cases.stream().map(id -> "%" + id + "%").toArray(String[]::new)).executeUpdate();
    }

    private Optional<DraftView> find(String key) {
        requireKey(key);
        return rows("select key, version, saved_at, content from draft where owner_id = :owner and key = :key", key)
                .stream().findFirst();
    }

    private List<DraftView> rows(String sql, String key) {
        var query = database.createNativeQuery(sql, Object[].class).setParameter("owner", owner());
        if (key != null) {
            query.setParameter("key", key);
        }
        return ((List<Object[]>) query.getResultList()).stream()
                .map(row -> new DraftView((String) row[0], ((Number) row[1]).intValue(), instant(row[2]), read((String) row[0], (byte[]) row[3])))
                .toList();
    }

    private String place(String key) {
        return "draft:" + owner() + "/" + key + ":content";
    }

    private UUID owner() {
        return current.get().id();
    }

    private ObjectNode read(String key, byte[] sealed) {
        try {
            return (ObjectNode) json.readTree(seal.open(place(key), sealed));
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("a stored draft cannot be read");
        }
    }

    private static Instant instant(Object value) {
        return value instanceof Timestamp timestamp ? timestamp.toInstant() : (Instant) value;
    }

    private static void requireKey(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new ProblemException(ProblemType.NOT_FOUND, List.of(new FieldError("?key", "invalid", null)));
        }
    }
}
