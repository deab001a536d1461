package se.samverka.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;

/** Hands in concerns and writes journal entries, one after another; what is not answered is sent again with its key. */
final class Writer implements Runnable {
    /** The mutant: a client that forgets its key is what the check must catch. */
    static final boolean FORGETS_KEYS = "new-key-per-retry".equals(System.getenv("KILL9_MUTANT"));
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Of writes without an answer, one in so many is given up instead of sent again. */
    private static final int GIVEN_UP_ONE_IN = 8;

    private final int number;
    private final int port;
    private final String reporter;
    private final String coordinator;
    private final Ledger ledger;
    private final AtomicBoolean stop;

    Writer(int number, int port, String reporter, String coordinator, Ledger ledger, AtomicBoolean stop) {
        this.number = number;
        this.port = port;
        this.reporter = reporter;
        this.coordinator = coordinator;
        this.ledger = ledger;
        this.stop = stop;
    }

    @Override
    public void run() {
        try (Wire wire = new Wire(port)) {
            for (int count = 1; !stop.get(); count++) {
                String mark = "m" + number + "x" + count + "m";
                UUID concern = ledger.someConcern();
                write(wire, mark, concern == null || ThreadLocalRandom.current().nextBoolean() ? null : concern);
            }
        }
    }

    private void write(Wire wire, String mark, UUID parent) {
        String text = "Person 1 visade en film där ett attentat hyllades. " + mark;
        String key = UUID.randomUUID().toString();
        while (true) {
            try {
                Wire.Answer answer = wire.send(request(parent, text, key));
                if (answer.status() == 201) {
                    JsonNode created = JSON.readTree(answer.body());
                    if (answer.headers().containsKey("idempotency-replayed")) {
                        ledger.replayed.increment();
                    }
                    ledger.note(new Write(mark, parent, text, key, Write.Outcome.ACKNOWLEDGED,
                            UUID.fromString(created.get("id").asText()), created.path("caseNumber").asText(null)));
                    return;
                }
                if (answer.status() != 503 && answer.status() != 409) {
                    ledger.unexpected.add(mark + ": " + answer.status() + " " + answer.body());
                    return;
                }
                ledger.deferred.increment();
            } catch (JsonProcessingException unreadable) {
                ledger.unexpected.add(mark + ": 201 with an unreadable body");
                return;
            } catch (ConnectException notUp) {
                // never sent: tried again below
            } catch (IOException noAnswer) {
                ledger.lost.increment();
                if (ThreadLocalRandom.current().nextInt(GIVEN_UP_ONE_IN) == 0) {
                    ledger.note(new Write(mark, parent, text, key, Write.Outcome.UNKNOWN, null, null));
                    return;
                }
                if (FORGETS_KEYS) {
                    key = UUID.randomUUID().toString();
                }
            }
            Api.pause(100);
        }
    }

    private String request(UUID parent, String text, String key) {
        String today = LocalDate.now(ZoneId.of("Europe/Stockholm")).toString();
        if (parent == null) {
            return Wire.post("/api/v1/concerns", reporter, "Idempotency-Key: " + key, concern(text, today));
        }
        return Wire.post("/api/v1/concerns/" + parent + "/journal-entries", coordinator, "Idempotency-Key: " + key,
                "{\"kind\":\"note\",\"occurredOn\":\"" + today + "\",\"text\":\"" + text + "\"}");
    }

    static String concern(String text, String today) {
        return """
                {"subjectKind":"adult","eventType":"signs_at_person","urgency":"days","emergencyCalled":false,\
                "sectorCode":"utbildning","observedEvents":[{"whatHappened":"%s","occurredOn":"%s",\
                "datePrecision":"exact","place":"Högstadieskolan","placeKind":"school","source":"first_hand"}]}"""
                .formatted(text, today);
    }
}
