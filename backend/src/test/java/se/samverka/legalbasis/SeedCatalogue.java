package se.samverka.legalbasis;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;

/** The catalogue as it is shipped, without the database. */
final class SeedCatalogue {
    private SeedCatalogue() {
    }

    static List<LegalBasis> bases() {
        try (InputStream in = SeedCatalogue.class.getResourceAsStream("/legal-bases.json")) {
            return new ObjectMapper().registerModule(new JavaTimeModule()).readValue(in, LegalBasisLoader.File.class).bases();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static LegalBasis basis(String code, LocalDate on) {
        return bases().stream().filter(basis -> basis.code().equals(code) && basis.isInForce(on)).findFirst().orElseThrow();
    }
}
