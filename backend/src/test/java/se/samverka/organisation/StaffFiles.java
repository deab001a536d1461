package se.samverka.organisation;

import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import se.samverka.testing.Person;

/** HR's files, as an administrator sends them. */
final class StaffFiles {
    static final String HEADINGS = "Anställningsnummer;Enhet;Enhetsnamn;Sektor;Personalgrupp;Startdatum;Slutdatum;E-post\r\n";

    private StaffFiles() {
    }

    /** Of somebody in a unit that may be new. */
    static String row(String employee, String unit) {
        return employee + ";" + unit + ";Enhet " + unit + ";Barn och utbildning;Lärare;2024-08-12;;\r\n";
    }

    static byte[] bytes(String rows) {
        return (HEADINGS + rows).getBytes(StandardCharsets.UTF_8);
    }

    /** Who sends a table and does not say in which letters. */
    static RequestSpecification caller(Person person) {
        return as(person).config(RestAssuredConfig.config().encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType("text/csv");
    }

    static Response check(byte[] file, String... orders) {
        return send("/staff-files/check", file, newKey(), orders);
    }

    static Response readIn(byte[] file, String... orders) {
        return send("/staff-files", file, newKey(), orders);
    }

    static Response send(String path, byte[] file, String key, String... orders) {
        var caller = caller(Person.ADMIN).header("Idempotency-Key", key);
        for (String order : orders) {
            caller.queryParam(order, "true");
        }
        return caller.body(file).post(path);
    }
}
