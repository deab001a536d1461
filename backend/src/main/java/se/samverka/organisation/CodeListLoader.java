package se.samverka.organisation;

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
import org.jboss.logging.Logger;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.shared.service.SamverkaSettings;

/** Fills empty code lists at start-up from the municipality's own file. What is there already is never changed. */
@ApplicationScoped
public class CodeListLoader {
    private static final Logger LOG = Logger.getLogger(CodeListLoader.class);

    @Inject
    SamverkaSettings settings;

    @Inject
    ObjectMapper json;

    @Inject
    EntityManager database;

    @Inject
    JobRunner jobs;

    record Sectors(String code, String name, List<String> aliases) {
    }

    record Groups(String code, String name, boolean firstLine) {
    }

    record Types(String code, String name) {
    }

    record Functions(String code, String name, String noticeAddress) {
    }

    record File(List<Sectors> sectors, List<Groups> personnelGroups, List<Types> actorTypes, List<Functions> functions) {
    }

    void load(@Observes @Priority(100) StartupEvent event) {
        jobs.once("code-lists", now -> {
            boolean empty = database.createQuery("select count(*) from Sector", Long.class).getSingleResult() == 0;
            if (empty) {
                insert(read(settings.municipality().codeLists()));
                LOG.infof("Code lists loaded for municipality %s", settings.municipality().code());
            }
        });
    }

    private File read(String location) {
        try (InputStream in = open(location)) {
            return json.readValue(in, File.class);
        } catch (IOException unreadable) {
            throw new IllegalStateException("samverka.municipality.code-lists cannot be read: " + location);
        }
    }

    private static InputStream open(String location) throws IOException {
        if (location.startsWith("classpath:")) {
            return Thread.currentThread().getContextClassLoader().getResourceAsStream(location.substring("classpath:".length()));
        }
        return Files.newInputStream(Path.of(location));
    }

    private void insert(File file) {
        for (int i = 0; i < file.sectors().size(); i++) {
            Sectors row = file.sectors().get(i);
            database.createNativeQuery("insert into sector (code, name, aliases, position) values (?1, ?2, ?3, ?4)")
                    .setParameter(1, row.code()).setParameter(2, row.name())
                    .setParameter(3, row.aliases().toArray(String[]::new)).setParameter(4, i).executeUpdate();
        }
        for (int i = 0; i < file.personnelGroups().size(); i++) {
            Groups row = file.personnelGroups().get(i);
            database.createNativeQuery("insert into personnel_group (code, name, first_line, position) values (?1, ?2, ?3, ?4)")
                    .setParameter(1, row.code()).setParameter(2, row.name()).setParameter(3, row.firstLine())
                    .setParameter(4, i).executeUpdate();
        }
        for (int i = 0; i < file.actorTypes().size(); i++) {
            Types row = file.actorTypes().get(i);
            database.createNativeQuery("insert into actor_type (code, name, position) values (?1, ?2, ?3)")
                    .setParameter(1, row.code()).setParameter(2, row.name()).setParameter(3, i).executeUpdate();
        }
        for (int i = 0; i < file.functions().size(); i++) {
            Functions row = file.functions().get(i);
            database.createNativeQuery("insert into organisation_function (code, name, notice_address, position)"
                            + " values (?1, ?2, cast(?3 as text), ?4)")
                    .setParameter(1, row.code()).setParameter(2, row.name()).setParameter(3, row.noticeAddress())
                    .setParameter(4, i).executeUpdate();
        }
    }
}
