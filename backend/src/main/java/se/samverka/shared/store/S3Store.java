package se.samverka.shared.store;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.service.SamverkaSettings;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Files in a bucket of an S3-compatible store. An object is there as a whole or not at all: the protocol sees to that. */
final class S3Store implements FileStore {
    private static final Logger LOG = Logger.getLogger(S3Store.class);
    private static final int INSUFFICIENT_STORAGE = 507;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final S3Client client;
    private final String bucket;

    S3Store(SamverkaSettings.Attachments.S3 settings) {
        this.bucket = settings.bucket();
        this.client = S3Client.builder()
                .endpointOverride(URI.create(settings.endpoint()))
                .region(Region.of(settings.region()))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())))
                .forcePathStyle(settings.pathStyle().orElse(true))
                // Stores that are not Amazon's often lack the newer checksums; what is read is authenticated when it is opened.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder().connectionTimeout(Duration.ofSeconds(3)).socketTimeout(PATIENCE))
                .overrideConfiguration(limits -> limits.apiCallTimeout(PATIENCE))
                .build();
    }

    @Override
    public void put(UUID id, byte[] sealed) {
        asking(() -> client.putObject(request -> request.bucket(bucket).key(id.toString())
                .contentType("application/octet-stream"), RequestBody.fromBytes(sealed)));
    }

    @Override
    public Optional<byte[]> get(UUID id) {
        return asking(() -> {
            try {
                return Optional.of(client.getObject(request -> request.bucket(bucket).key(id.toString()),
                        ResponseTransformer.toBytes()).asByteArrayUnsafe());
            } catch (NoSuchKeyException missing) {
                return Optional.empty();
            }
        });
    }

    @Override
    public void delete(UUID id) {
        asking(() -> client.deleteObject(request -> request.bucket(bucket).key(id.toString())));
    }

    @Override
    public void forEach(Consumer<UUID> file) {
        asking(() -> {
            client.listObjectsV2Paginator(request -> request.bucket(bucket)).contents()
                    .forEach(object -> file.accept(UUID.fromString(object.key())));
            return null;
        });
    }

    private static <T> T asking(Supplier<T> call) {
        try {
            return call.get();
        } catch (S3Exception refused) {
            LOG.errorf("The S3 store answered %d %s", refused.statusCode(), refused.awsErrorDetails() == null ? "" : refused.awsErrorDetails().errorCode());
            throw new ProblemException(refused.statusCode() == INSUFFICIENT_STORAGE ? ProblemType.STORAGE_FULL : ProblemType.UNAVAILABLE);
        } catch (SdkException unreachable) {
            LOG.errorf("The S3 store does not answer: %s", unreachable.getClass().getSimpleName());
            throw new ProblemException(ProblemType.UNAVAILABLE);
        }
    }
}
