package se.samverka.shared.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/** The contract's examples, from {@code contract-examples.json}; each is executed by a test. */
final class ContractExamples {
    private final Map<String, Map<String, Object>> examples;

    ContractExamples() {
        try (InputStream in = ContractExamples.class.getResourceAsStream("/contract-examples.json")) {
            examples = new ObjectMapper().readValue(in, new TypeReference<>() { });
        } catch (IOException unreadable) {
            throw new IllegalStateException("contract-examples.json cannot be read", unreadable);
        }
    }

    Object request(String operationId) {
        return of(operationId, "request");
    }

    Object answer(String operationId) {
        return of(operationId, "answer");
    }

    Object problem(int status) {
        return of("problems", Integer.toString(status));
    }

    private Object of(String group, String name) {
        return Optional.ofNullable(examples.get(group)).map(parts -> parts.get(name)).orElse(null);
    }
}
