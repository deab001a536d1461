package se.samverka.organisation;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jboss.logging.Logger;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.shared.service.MunicipalityFile;
import se.samverka.shared.service.SamverkaSettings;

/** Fills empty code lists at start-up from the municipality's own file. What is there already is never changed. */
@ApplicationScoped
public class CodeListLoader {
    private static final Logger LOG = Logger.getLogger(CodeListLoader.class);

    @Inject
    SamverkaSettings settings;

    @Inject
    MunicipalityFile file;

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

    void load(@Observes @Priority(100) StartupEvent event) {
        jobs.once("code-lists", now -> {
            boolean empty = database.createQuery("select count(*) from Sector", Long.class).getSingleResult() == 0;
            if (empty) {
                insert();
                LOG.infof("Code lists loaded for municipality %s", settings.municipality().code());
            }
        });
    }

    private void insert() {
        List<Sectors> sectors = file.section("sectors", Sectors.class);
        List<Groups> groups = file.section("personnelGroups", Groups.class);
        List<Types> types = file.section("actorTypes", Types.class);
        List<Functions> functions = file.section("functions", Functions.class);
        for (int i = 0; i < sectors.size(); i++) {
            Sectors row = sectors.get(i);
            database.createNativeQuery("insert into sector (code, name, aliases, position) values (?1, ?2, ?3, ?4)")
                    .setParameter(1, row.code()).setParameter(2, row.name())
                    .setParameter(3, row.aliases().toArray(String[]::new)).setParameter(4, i).executeUpdate();
        }
        for (int i = 0; i < groups.size(); i++) {
            Groups row = groups.get(i);
            database.createNativeQuery("insert into personnel_group (code, name, first_line, position) values (?1, ?2, ?3, ?4)")
                    .setParameter(1, row.code()).setParameter(2, row.name()).setParameter(3, row.firstLine())
                    .setParameter(4, i).executeUpdate();
        }
        for (int i = 0; i < types.size(); i++) {
            Types row = types.get(i);
            database.createNativeQuery("insert into actor_type (code, name, position) values (?1, ?2, ?3)")
                    .setParameter(1, row.code()).setParameter(2, row.name()).setParameter(3, i).executeUpdate();
        }
        for (int i = 0; i < functions.size(); i++) {
            Functions row = functions.get(i);
            database.createNativeQuery("insert into organisation_function (code, name, notice_address, position)"
                            + " values (?1, ?2, cast(?3 as text), ?4)")
                    .setParameter(1, row.code()).setParameter(2, row.name()).setParameter(3, row.noticeAddress())
                    .setParameter(4, i).executeUpdate();
        }
    }
}
