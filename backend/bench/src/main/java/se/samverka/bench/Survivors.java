package se.samverka.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the database holds when the writers are done, read past row security. */
final class Survivors {
    private static final Pattern MARK = Pattern.compile("m[0-9]+x[0-9]+m");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A concern or journal entry with what belongs to it. */
    private static final class Effect {
        UUID id;
        UUID parent;
        String caseNumber;
        final List<String> texts = new ArrayList<>();
        int auditEvents;
    }

    private final Map<UUID, Effect> effects = new HashMap<>();
    /** By key: how many records are kept under it. */
    private final Map<String, Integer> kept = new HashMap<>();
    private final List<String> halfWritten = new ArrayList<>();

    static Survivors read(Connection database, Seals seals) throws SQLException {
        Survivors survivors = new Survivors();
        try (Statement sql = database.createStatement()) {
            survivors.readAll(sql, seals);
        }
        return survivors;
    }

    private void readAll(Statement sql, Seals seals) throws SQLException {
        each(sql, "select case_id, wrapped from case_key", row -> seals.learn(row.getObject(1, UUID.class), row.getBytes(2)));
        each(sql, "select id, case_number from concern", row -> {
            Effect concern = effect(row.getObject(1, UUID.class));
            concern.caseNumber = row.getString(2);
        });
        each(sql, "select concern_id, id, content from concern_step", row -> {
            UUID concern = row.getObject(1, UUID.class);
            String content = seals.open(concern, "concern_step:" + row.getString(2) + ":content", row.getBytes(3));
            effects.get(concern).texts.add(whatHappened(content));
        });
        each(sql, "select id, concern_id, text from journal_entry", row -> {
            Effect entry = effect(row.getObject(1, UUID.class));
            entry.parent = row.getObject(2, UUID.class);
            entry.texts.add(seals.open(entry.parent, "journal_entry:" + entry.id + ":text", row.getBytes(3)));
        });
        each(sql, "select action, subject_id, snapshot from audit_event"
                + " where action in ('concern.registered', 'concern.journal_written')", row -> {
            boolean journal = row.getString(1).equals("concern.journal_written");
            UUID id = journal ? UUID.fromString(row.getString(3).replace("entry=", "")) : row.getObject(2, UUID.class);
            if (effects.containsKey(id)) {
                effects.get(id).auditEvents++;
            } else {
                halfWritten.add("audit event " + row.getString(1) + " of " + id + ", which is not there");
            }
        });
        each(sql, "select key, created_id from idempotency_record", row -> {
            kept.merge(row.getString(1), 1, Integer::sum);
            if (!effects.containsKey(row.getObject(2, UUID.class))) {
                halfWritten.add("key " + row.getString(1) + " is kept for something that is not there");
            }
        });
    }

    List<String> compareWith(Ledger ledger) {
        List<String> violations = new ArrayList<>(halfWritten);
        violations.addAll(ledger.unexpected.stream().map(answer -> "unexpected answer to " + answer).toList());
        Map<String, List<Effect>> byMark = new HashMap<>();
        effects.values().forEach(effect -> {
            if (effect.auditEvents != 1) {
                violations.add(effect.id + " has " + effect.auditEvents + " audit events");
            }
            if (effect.texts.size() != 1) {
                violations.add(effect.id + " has " + effect.texts.size() + " texts");
            }
            effect.texts.forEach(text -> byMark.computeIfAbsent(markIn(text), mark -> new ArrayList<>()).add(effect));
        });
        Set<String> strangers = new TreeSet<>(byMark.keySet());
        for (Write write : ledger.writes) {
            strangers.remove(write.mark());
            compare(write, byMark.getOrDefault(write.mark(), List.of()), violations);
        }
        strangers.forEach(mark -> violations.add(mark + ": nobody wrote this"));
        return violations;
    }

    private void compare(Write write, List<Effect> found, List<String> violations) {
        int kept = this.kept.getOrDefault(write.key(), 0);
        if (found.size() > 1) {
            violations.add(write.mark() + ": is there " + found.size() + " times");
            return;
        }
        if (found.isEmpty()) {
            if (write.isAcknowledged()) {
                violations.add(write.mark() + ": was acknowledged and is lost");
            } else if (kept != 0) {
                violations.add(write.mark() + ": its key is kept without its effect");
            }
            return;
        }
        Effect effect = found.get(0);
        if (kept != 1) {
            violations.add(write.mark() + ": its key is kept " + kept + " times");
        }
        if (!effect.texts.contains(write.text())) {
            violations.add(write.mark() + ": has another text");
        }
        boolean answeredAsIs = effect.id.equals(write.id())
                && (!write.isConcern() || effect.caseNumber.equals(write.caseNumber()));
        if (write.isAcknowledged() && !answeredAsIs) {
            violations.add(write.mark() + ": was answered with another id or case number");
        }
        if (!java.util.Objects.equals(effect.parent, write.parent())) {
            violations.add(write.mark() + ": belongs to another concern");
        }
    }

    private Effect effect(UUID id) {
        Effect effect = effects.computeIfAbsent(id, fresh -> new Effect());
        effect.id = id;
        return effect;
    }

    private static String whatHappened(String content) {
        try {
            return JSON.readTree(content).path("whatHappened").asText();
        } catch (JsonProcessingException cutShort) {
            return content;
        }
    }

    private static String markIn(String text) {
        Matcher matcher = MARK.matcher(text);
        return matcher.find() ? matcher.group() : "without a mark: " + text;
    }

    private interface Row {
        void take(ResultSet row) throws SQLException, GeneralSecurityException;
    }

    private static void each(Statement sql, String query, Row use) throws SQLException {
        try (ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                use.take(rows);
            }
        } catch (GeneralSecurityException unopenable) {
            throw new IllegalStateException("a stored text does not open: " + query, unopenable);
        }
    }
}
