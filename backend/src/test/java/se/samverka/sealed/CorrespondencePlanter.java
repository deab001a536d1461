package se.samverka.sealed;

import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.concern.Concerns;
import se.samverka.message.Messages;
import se.samverka.publicsite.Reports;
import se.samverka.testing.Person;
import se.samverka.testing.SentFiles;

/** What is written to and by who handed a case in, also when that is nobody known; files; holds. */
final class CorrespondencePlanter {
    private CorrespondencePlanter() {
    }

    static void plantMessages(UUID assigned, Words words) {
        Messages.write(Person.HANDLER, assigned, words.in("message.officer")).then().statusCode(201);
        Messages.writeOwn(Person.TEACHER, assigned, words.in("message.reporter")).then().statusCode(201);
    }

    static void plantPublicReport(UUID assigned, Words words) {
        Map<String, Object> registration = Concerns.registration("alreadyTried", words.in("public.alreadyTried"));
        ((List<Map<String, Object>>) registration.get("observedEvents")).get(0).put("whatHappened", words.in("public.whatHappened"));
        Map<String, Object> report = Reports.report();
        report.put("concern", registration);
        report.put("contact", Map.of("name", words.in("public.contact.name"), "phone", "070-174 06 05"));
        String receipt = Reports.submit(report).then().statusCode(201).extract().path("receipt");
        words.of("public.receipt", receipt, receipt);
        words.of("public.receipt ungrouped", receipt, receipt.replace("-", ""));
        Reports.write(receipt, words.in("public.message")).then().statusCode(200);
        Reports.handIn(receipt, "lapp.txt", "text/plain", words.in("public.file").getBytes(StandardCharsets.UTF_8)).then().statusCode(200);
    }

    static void plantFiles(UUID assigned, Words words) {
        byte[] content = (words.in("attachment.content") + "\n").repeat(50).getBytes(StandardCharsets.UTF_8);
        SentFiles.add(Person.HANDLER, assigned, words.plainIn("attachment.name") + ".txt", "text/plain", content).then().statusCode(201);
        SentFiles.add(Person.HANDLER, assigned, words.in("attachment.name in Swedish").replace(".", "") + ".txt", "text/plain", content).then().statusCode(201);
    }

    static void plantHold(UUID assigned, Words words) {
        Response hold = as(Person.COORDINATOR).header("Idempotency-Key", newKey()).body(Map.of("reason", words.in("legalHold.reason")))
                .post("/concerns/{id}/legal-holds", assigned);
        as(Person.COORDINATOR).header("If-Match", "\"0\"")
                .post("/concerns/{id}/legal-holds/{hold}/release", assigned, hold.then().statusCode(201).extract().path("id")).then().statusCode(200);
    }
}
