package icp.documents.store;

import java.time.Duration;
import org.jboss.logging.Logger;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.services.s3.S3Client;

/** Opens the bucket that the settings name. */
final class Buckets {
  private static final Logger LOG = Logger.getLogger(Buckets.class);
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration TRY = Duration.ofSeconds(8);
  private static final Duration ALL_TRIES = Duration.ofSeconds(20);
  private static final int TRIES = 3;

  private Buckets() {}

  /**
   * A store on the bucket. One that is away may be there again when the first file comes.
   *
   * @throws IllegalStateException if the object store answers and refuses: the settings are wrong
   */
  static S3FileStore open(S3Config config) {
    S3Client client = client(config);
    String bucket = config.bucket().orElseThrow();
    try {
      client.headBucket(request -> request.bucket(bucket));
    } catch (AwsServiceException e) {
      client.close();
      throw new IllegalStateException(
          "The object store answers for beian.documents.s3.bucket with status "
              + e.statusCode()
              + ": look at bucket, region, access-key and secret-key of beian.documents.s3.");
    } catch (SdkException e) {
      LOG.warnf("The object store is away: %s", e.getClass().getSimpleName());
    }
    return new S3FileStore(client, bucket);
  }

  /** Stores other than Amazon's have one host name, and not all know the newer checksums. */
  static S3Client client(S3Config config) {
    return S3Client.builder()
        .endpointOverride(config.endpoint().orElseThrow())
        .region(Region.of(config.region().orElseThrow()))
        .credentialsProvider(credentials(config))
        .forcePathStyle(true)
        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
        .httpClientBuilder(
            Apache5HttpClient.builder().connectionTimeout(CONNECT).socketTimeout(TRY))
        .overrideConfiguration(
            override ->
                override
                    .apiCallAttemptTimeout(TRY)
                    .apiCallTimeout(ALL_TRIES)
                    .retryStrategy(StandardRetryStrategy.builder().maxAttempts(TRIES).build()))
        .build();
  }

  private static StaticCredentialsProvider credentials(S3Config config) {
    return StaticCredentialsProvider.create(
        AwsBasicCredentials.create(
            config.accessKey().orElseThrow(), config.secretKey().orElseThrow()));
  }
}
