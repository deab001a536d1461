package se.samverka.testing;

import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.http.entity.mime.HttpMultipartMode;

/** Files on their way into a concern, as a browser sends them. */
public final class SentFiles {
    public static final byte[] TEXT = "Skärmbild beskriven i ord: en krets på nätet.\n".getBytes(StandardCharsets.UTF_8);

    /** Names in UTF-8. */
    private static final RestAssuredConfig AS_BROWSERS_DO = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
            .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset(StandardCharsets.UTF_8));

    private SentFiles() {
    }

    /** A good text file as the body of the request. */
    public static RequestSpecification textIn(RequestSpecification request) {
        return in(request, "anteckning.txt", "text/plain", TEXT);
    }

    /** The letter of the public door, before the file is added. */
    public static RequestSpecification withLetter(RequestSpecification request, String letter) {
        return request.config(AS_BROWSERS_DO).contentType(ContentType.MULTIPART)
                .multiPart("letter", "blob", letter.getBytes(StandardCharsets.UTF_8), "application/json");
    }

    public static RequestSpecification in(RequestSpecification request, String name, String mediaType, byte[] content) {
        return request.config(AS_BROWSERS_DO).contentType(ContentType.MULTIPART).multiPart("file", name, content, mediaType);
    }

    public static Response add(Person officer, UUID concern, String name, String mediaType, byte[] content) {
        return in(Call.as(officer).header("Idempotency-Key", Call.newKey()), name, mediaType, content).post("/concerns/{id}/attachments", concern);
    }

    /** @return the id of a text file that the officer added */
    public static UUID added(Person officer, UUID concern) {
        return UUID.fromString(add(officer, concern, "anteckning.txt", "text/plain", TEXT).then().statusCode(201).extract().path("id"));
    }

    public static Response download(Person officer, UUID concern, UUID attachment) {
        return Call.as(officer).accept(ContentType.ANY).get("/concerns/{id}/attachments/{attachment}/content", concern, attachment);
    }
}
