package icp.documents.store;

import icp.documents.store.S3Server.Bucket;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Gives the service a bucket in the place of its folder. */
public class S3Bucket implements QuarkusTestResourceLifecycleManager {
  private S3Server server;

  @Override
  public Map<String, String> start() {
    server = S3Server.start();
    Bucket bucket = server.bucket();
    return Map.of(
        "beian.documents.folder", "",
        "beian.documents.s3.endpoint", bucket.address().toString(),
        "beian.documents.s3.region", "us-east-1",
        "beian.documents.s3.bucket", bucket.name(),
        "beian.documents.s3.access-key", bucket.identity(),
        "beian.documents.s3.secret-key", bucket.secret());
  }

  @Override
  public void stop() {
    server.close();
  }
}
