package se.samverka.shared.service;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;
import java.util.Optional;

/** The settings of this service, all under {@code samverka.}; see backend/docs/operations.md. */
@ConfigMapping(prefix = "samverka")
public interface SamverkaSettings {
    Municipality municipality();

    /** Scheme, host and port that people reach the service at; used in notices. */
    String publicOrigin();

    /**
     * File with the master key, 32 bytes in Base64, by which the key sets in the database are wrapped. Outside the database
     * and its backups. Must be given: optional only so that {@link ConfigurationCheck} can tell of it with the rest.
     */
    Optional<String> masterKeyFile();

    /** File with the master key that is to replace it: opens the key sets too, and {@code keys-rotate} wraps them by it. */
    Optional<String> masterKeyFileNext();

    /** False in a command that opens no text, such as {@code audit-verify}: whoever runs it needs no key. */
    @WithDefault("true")
    boolean opensText();

    /** Path of the legal bases to add to the catalogue; inside the application when it begins with classpath:. */
    String legalBases();

    /** Loads invented demo data into an empty database. Never in production. */
    @WithDefault("false")
    boolean demo();

    /**
     * Calendar days from the acknowledgement until a mandated reporter of a child is to know whether an investigation is
     * opened. The law says "within a certain time" (prop. 2025/26:12); the municipality decides.
     */
    @WithDefault("21")
    int reporterFeedbackDays();

    /** The day this version was released. */
    LocalDate released();

    Attachments attachments();

    Schedule schedule();

    /** Whose installation this is. */
    interface Municipality {
        /** Official municipality code (SCB), four digits. */
        String code();

        String name();

        /** Path of the code lists to load into an empty database; inside the application when it begins with classpath:. */
        String codeLists();
    }

    /** Where files of concerns lie and who looks for viruses in them. */
    interface Attachments {
        /** Folder of the machine; used unless a bucket is given. */
        String folder();

        Optional<S3> s3();

        /** Host and port of ClamAV's daemon. When given, no file is let out before it was found clean. */
        Optional<String> clamav();

        /** A bucket of an S3-compatible store. */
        interface S3 {
            String endpoint();

            String region();

            String bucket();

            String accessKey();

            String secretKey();

            /** Whether the bucket stands in the path, as most stores want, and not in the host name. A default would make the group present. */
            Optional<Boolean> pathStyle();
        }
    }

    /** How often each job runs, as durations ({@code 60s}); {@code off} stops one. */
    interface Schedule {
        String auditSeal();

        String outboxDelivery();

        String concernNotice();

        String identity();
        String noticeMail();

        String noticeDigest();

        String forgetting();

        String apiClientCare();

        String retention();

        String routinePublishing();

        String trainingMatching();

        String sessionPlace();

        String webhookDelivery();

        String fileRemoval();

        String attachmentScan();

        String logReview();

        /** A cron expression, since it tells of the day before: once a day, after midnight. */
        String messageNotice();

        String contactPathReminder();

        String routineReminder();

        String routineSubscription();

        String workplaceFollowing();
    }
}
