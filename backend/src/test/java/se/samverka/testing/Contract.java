package se.samverka.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The committed contract, read so that tests reach every operation, also those written later. */
public final class Contract {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final JsonNode ROOT = read();
    /** Of the public door; its work is none. */
    private static final String LETTER = "{\"solved\":{\"challenge\":\"\",\"proof\":[]},\"receipt\":\"K7QM\"}";

    private static final String TABLE = "text/csv";

    private Contract() {
    }

    /** One operation and a request it takes. */
    public record Operation(String id, String method, String path, JsonNode body, Set<String> headers, boolean takesFile, boolean givesFile, boolean takesTable) {
        @Override
        public String toString() {
            return id;
        }

        public boolean names(String pathParameter) {
            return path.contains("{" + pathParameter + "}");
        }

        /** In the order of the path. */
        public List<String> pathParameters() {
            return Pattern.compile("\\{(\\w+)}").matcher(path).results().map(found -> found.group(1)).toList();
        }

        /** As many of the ids as the path has places for: its thing, and what is in it. */
        public Object[] ids(Object... ids) {
            return Arrays.copyOf(ids, (int) path.chars().filter(c -> c == '{').count());
        }

        public boolean isChange() {
            return !method.equals("get");
        }

        /** As below, about a thing and, where the path goes on, a part of it. */
        public Response sendAbout(RequestSpecification caller, Object thing, Object part) {
            return pathParameters().size() > 1 ? send(caller, thing, part) : send(caller, thing);
        }

        /** Sends the contract's own example, with a version and a key where the operation wants them. */
        public Response send(RequestSpecification caller, Object... pathValues) {
            return sendTo("\"0\"", caller, pathValues);
        }

        /** @param version as in ETag, for the operations that want one */
        public Response sendTo(String version, RequestSpecification caller, Object... pathValues) {
            RequestSpecification request = caller;
            if (headers.contains("If-Match")) {
                request = request.header("If-Match", version);
            }
            if (headers.contains("Idempotency-Key")) {
                request = request.header("Idempotency-Key", Call.newKey());
            }
            if (body != null) {
                request = takesTable ? request.contentType(TABLE + "; charset=UTF-8").body(body.asText()) : request.body(body.toString());
            }
            if (takesFile) {
                request = SentFiles.textIn(id.equals("handInByReceipt") ? SentFiles.withLetter(request, LETTER) : request);
            }
            if (givesFile) {
                request = request.accept(ContentType.ANY);
            }
            return request.request(method.toUpperCase(), path, pathValues);
        }
    }

    public static JsonNode root() {
        return ROOT;
    }

    public static List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        ROOT.get("paths").properties().forEach(path -> path.getValue().properties().forEach(method -> {
            if (METHODS.contains(method.getKey())) {
                operations.add(operation(path.getKey(), path.getValue(), method.getKey(), method.getValue()));
            }
        }));
        return operations;
    }

    private static Operation operation(String path, JsonNode item, String method, JsonNode operation) {
        Set<String> headers = new java.util.HashSet<>();
        for (JsonNode holder : List.of(item, operation)) {
            for (JsonNode parameter : holder.path("parameters")) {
                JsonNode resolved = parameter.has("$ref") ? ROOT.at(parameter.get("$ref").asText().substring(1)) : parameter;
                if (resolved.path("in").asText().equals("header")) {
                    headers.add(resolved.get("name").asText());
                }
            }
        }
        boolean takesTable = operation.path("requestBody").path("content").has(TABLE);
        JsonNode media = operation.path("requestBody").path("content").path(takesTable ? TABLE : "application/json");
        JsonNode example = media.has("example") ? media.get("example") : null;
        return new Operation(operation.get("operationId").asText(), method, path, example, headers,
                operation.path("requestBody").path("content").has("multipart/form-data"),
                operation.path("responses").path("200").has("content") && !operation.path("responses").path("200").path("content").has("application/json"), takesTable);
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(Path.of("..", "openapi.yaml").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
