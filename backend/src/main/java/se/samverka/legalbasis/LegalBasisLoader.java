package se.samverka.legalbasis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.shared.service.SamverkaSettings;

/** Adds at start-up the wordings that the file has and the database lacks. A wording that is there is never changed. */
@ApplicationScoped
public class LegalBasisLoader {
    private static final Logger LOG = Logger.getLogger(LegalBasisLoader.class);

    @Inject
    SamverkaSettings settings;

    @Inject
    ObjectMapper json;

    @Inject
    EntityManager database;

    @Inject
    JobRunner jobs;

    record File(List<LegalBasis> bases) {
    }

    void load(@Observes @Priority(100) StartupEvent event) {
        File file = read(settings.legalBases());
        jobs.once("legal-bases", now -> {
            int added = 0;
            for (int i = 0; i < file.bases().size(); i++) {
                added += insert(file.bases().get(i), i);
            }
            if (added > 0) {
                LOG.infof("%d legal bases were added to the catalogue", added);
            }
        });
    }

    private int insert(LegalBasis basis, int position) {
        return database.createNativeQuery("insert into legal_basis (code, version, position, content)"
                        + " values (:code, :version, :position, :content) on conflict do nothing")
                .setParameter("code", basis.code()).setParameter("version", basis.version())
                .setParameter("position", position).setParameter("content", write(basis)).executeUpdate();
    }

    private File read(String location) {
        try (InputStream in = open(location)) {
            File file = json.readValue(in, File.class);
            file.bases().forEach(LegalBasisLoader::requireWhole);
            return file;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new IllegalStateException("samverka.legal-bases cannot be read: " + location, unreadable);
        }
    }

    /** Silence about a holder must never be taken for permission. */
    private static void requireWhole(LegalBasis basis) {
        if (!basis.holders().keySet().equals(Set.of(Holder.values()))) {
            throw new IllegalArgumentException(basis.code() + " does not say what holds for each holder of data");
        }
    }

    private static InputStream open(String location) throws IOException {
        if (location.startsWith("classpath:")) {
            return Thread.currentThread().getContextClassLoader().getResourceAsStream(location.substring("classpath:".length()));
        }
        return Files.newInputStream(Path.of(location));
    }

    private String write(LegalBasis basis) {
        try {
            return json.writeValueAsString(basis);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a legal basis cannot be written");
        }
    }
}
