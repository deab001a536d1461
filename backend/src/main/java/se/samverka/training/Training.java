package se.samverka.training;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** A training of the catalogue. It is never taken away: what somebody has completed keeps its name. */
@Entity
@DynamicUpdate
@Table(name = "training")
public class Training {
    @Id
    private UUID id;

    @Version
    private int version;

    private String name;

    private String description;

    private String[] contents;

    private Integer minutes;

    @Enumerated(EnumType.STRING)
    private TrainingForm form;

    @Enumerated(EnumType.STRING)
    private TrainingDepth depth;

    private String provider;

    private String link;

    private String language;

    @Enumerated(EnumType.STRING)
    private TrainingStatus status;

    private String source;

    protected Training() {
    }

    static Training add(UUID id, SaveTraining command) {
        Training training = new Training();
        training.id = id;
        training.change(command);
        return training;
    }

    void change(SaveTraining command) {
        name = command.name();
        description = command.description();
        contents = command.contents().stream().distinct().sorted().map(TrainingContent::code).toArray(String[]::new);
        minutes = command.minutes();
        form = command.form();
        depth = command.depth();
        provider = command.provider();
        link = command.link();
        language = command.language();
        status = command.status();
        source = command.source();
    }

    public UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    public String name() {
        return name;
    }

    public boolean isCurrent() {
        return status == TrainingStatus.CURRENT;
    }

    TrainingStatus status() {
        return status;
    }

    TrainingView view(Set<TrainingAction> allowed) {
        return new TrainingView(id, version, name, description, contents(), minutes, form, depth, provider, link, language, status, source, allowed);
    }

    private List<TrainingContent> contents() {
        List<String> codes = List.of(contents);
        return Arrays.stream(TrainingContent.values()).filter(content -> codes.contains(content.code())).toList();
    }
}
