package se.samverka.attachment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.shared.service.Command;
import se.samverka.shared.store.FileStore;
import se.samverka.shared.store.UnownedFiles;

/**
 * The command {@code attachments-check}: compares the store with the database and lists files that are missing and files
 * that nobody knows. Changes nothing. Exit code 0 when they agree, 1 when they do not or could not be compared.
 */
@ApplicationScoped
public class AttachmentsCheck implements Command {
    private static final int PATIENCE_SECONDS = 600;

    @Inject
    AttachmentRepository attachments;

    @Inject
    UnownedFiles unowned;

    @Inject
    FileStore store;

    @Inject
    JobRunner jobs;

    /** What the check found. */
    record Finding(int files, Set<UUID> missing, Set<UUID> orphans) {
        List<String> lines() {
            List<String> lines = new ArrayList<>();
            missing.forEach(id -> lines.add("missing " + id));
            orphans.forEach(id -> lines.add("orphan " + id));
            lines.add((isGood() ? "whole: " : "NOT WHOLE: ") + "%d files, %d missing, %d orphans".formatted(files, missing.size(), orphans.size()));
            return lines;
        }

        boolean isGood() {
            return missing.isEmpty() && orphans.isEmpty();
        }
    }

    @Override
    public String name() {
        return "attachments-check";
    }

    @Override
    public int run(String... args) {
        AtomicReference<Finding> answer = new AtomicReference<>();
        jobs.as("attachments-check", () -> answer.set(compare()));
        Finding finding = answer.get();
        if (finding == null) {
            System.err.println("The attachments could not be checked.");
            return 1;
        }
        finding.lines().forEach(System.out::println);
        return finding.isGood() ? 0 : 1;
    }

    /** What differs is looked at once more: the service may run meanwhile. */
    Finding compare() {
        Set<UUID> stored = new HashSet<>();
        store.forEach(stored::add);
        return QuarkusTransaction.requiringNew().timeout(PATIENCE_SECONDS).call(() -> {
            Set<UUID> owned = new HashSet<>(attachments.allIds());
            Set<UUID> orphans = new TreeSet<>(stored);
            orphans.removeAll(owned);
            orphans.removeAll(unowned.known());
            orphans.removeIf(id -> store.get(id).isEmpty());
            Set<UUID> missing = new TreeSet<>(owned);
            missing.removeAll(stored);
            missing.removeIf(id -> store.get(id).isPresent());
            return new Finding(stored.size(), missing, orphans);
        });
    }
}
