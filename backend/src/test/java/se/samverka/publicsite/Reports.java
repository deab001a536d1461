package se.samverka.publicsite;

import static se.samverka.testing.Call.anonymous;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import se.samverka.concern.Concerns;
import se.samverka.testing.Database;
import se.samverka.testing.SentFiles;

/** Reports handed in over HTTP as somebody unknown does, each from a network of its own. */
public final class Reports {
    private Reports() {
    }

    /** Somebody unknown, from a network nobody else has. */
    public static RequestSpecification visitor() {
        return anonymous().header("Samverka-Network", UUID.randomUUID().toString());
    }

    /** A fresh challenge, solved. */
    public static Map<String, Object> solved() {
        return solve(visitor().get("/public/challenge").then().statusCode(200).extract().jsonPath());
    }

    public static Map<String, Object> solve(JsonPath given) {
        String challenge = given.getString("challenge");
        Challenge known = Challenge.parse(challenge.substring(0, challenge.lastIndexOf('.'))).orElseThrow();
        List<Long> proof = new ArrayList<>();
        for (int puzzle = 0; puzzle < known.puzzles(); puzzle++) {
            proof.add(number(known, puzzle));
        }
        return new HashMap<>(Map.of("challenge", challenge, "proof", proof));
    }

    /** A good anonymous report; tests change what they are about. */
    public static Map<String, Object> report() {
        return new HashMap<>(Map.of("solved", solved(), "mandated", false, "concern", Concerns.registration()));
    }

    /** A report whose sender says who they are. */
    public static Map<String, Object> named() {
        Map<String, Object> report = report();
        report.put("contact", new HashMap<>(Map.of("name", "Vera Provsson", "phone", "070-174 06 05", "email", "vera@example.se")));
        return report;
    }

    public static Response submit(Map<String, Object> report) {
        return visitor().body(report).post("/public/reports");
    }

    /** @return the receipt */
    public static String submitted() {
        return submit(report()).then().statusCode(201).extract().path("receipt");
    }

    public static Response follow(String receipt) {
        return visitor().body(Map.of("receipt", receipt)).post("/public/reports/follow-up");
    }

    public static Response write(String receipt, String text) {
        return visitor().body(Map.of("solved", solved(), "receipt", receipt, "text", text)).post("/public/reports/messages");
    }

    public static Response handIn(String receipt, String name, String mediaType, byte[] content) {
        return handIn(solved(), receipt, name, mediaType, content);
    }

    public static Response handIn(Map<String, Object> solved, String receipt, String name, String mediaType, byte[] content) {
        return send(visitor(), solved, receipt, name, mediaType, content);
    }

    static Response send(RequestSpecification visitor, Map<String, Object> solved, String receipt, String name, String mediaType, byte[] content) {
        return SentFiles.in(SentFiles.withLetter(visitor, letter(solved, receipt)), name, mediaType, content).post("/public/reports/attachments");
    }

    /** What goes before a file. */
    public static String letter(Map<String, Object> solved, String receipt) {
        try {
            return new ObjectMapper().writeValueAsString(Map.of("solved", solved, "receipt", receipt));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The newest of all: receipts lead nowhere from outside. */
    public static UUID newestConcern() {
        return UUID.fromString(Database.column("select id from concern where source = 'public' order by case_number desc limit 1").get(0));
    }

    private static long number(Challenge challenge, int puzzle) {
        return LongStream.iterate(0, number -> number + 1).filter(number -> challenge.solves(puzzle, number)).findFirst().orElseThrow();
    }
}
