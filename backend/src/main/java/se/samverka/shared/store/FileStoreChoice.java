package se.samverka.shared.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import se.samverka.shared.service.SamverkaSettings;

/** The store this installation has: a bucket when one is configured, otherwise the folder. */
@ApplicationScoped
public class FileStoreChoice {
    @Produces
    @ApplicationScoped
    FileStore store(SamverkaSettings settings) {
        return settings.attachments().s3().map(s3 -> (FileStore) new S3Store(s3))
                .orElseGet(() -> new FolderStore(Path.of(settings.attachments().folder())));
    }
}
