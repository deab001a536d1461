package se.samverka.contract;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.samverka.testing.ApiTest;

/** openapi.yaml is what the code says. */
@ApiTest
class ContractSnapshotTest {
    static final Path SNAPSHOT = Path.of("..", "openapi.yaml");

    @Test
    void the_snapshot_is_what_the_code_says() throws IOException {
        String contract = given().get("/api/v1/openapi").then().statusCode(200).extract().asString();
        if (Boolean.getBoolean("contract.write")) {
            Files.writeString(SNAPSHOT, contract);
        }
        assertEquals(Files.readString(SNAPSHOT), contract,
                "The contract has changed. Rewrite it with: mvn -f backend test -Dtest=ContractSnapshotTest -Dcontract.write=true");
    }
}
