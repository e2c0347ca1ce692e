package icp.documents.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What must be given of the settings: one place, all of it, and the keys. */
final class StoreSettings {
  private static final String FOLDER = "beian.documents.folder";

  private StoreSettings() {}

  /**
   * Judges the settings.
   *
   * @throws IllegalStateException if something is missing or too much; one line that names all of
   *     it
   */
  static void require(StoreConfig config, S3Config s3) {
    List<String> faults = new ArrayList<>();
    Map<String, Optional<?>> bucket = bucket(s3);
    List<String> missing =
        bucket.keySet().stream().filter(name -> bucket.get(name).isEmpty()).toList();
    boolean none = missing.size() == bucket.size();
    if (config.folder().isPresent() && !none) {
      faults.add(FOLDER + " and beian.documents.s3 are both set: leave one out");
    } else if (config.folder().isEmpty() && none) {
      faults.add("set " + FOLDER + ", or all of " + String.join(", ", missing));
    } else if (config.folder().isEmpty() && !missing.isEmpty()) {
      faults.add("missing: " + String.join(", ", missing));
    }
    if (config.keysetLocation().isEmpty()) {
      faults.add("missing: beian.documents.keyset-location, which ./beian keyset make FILE makes");
    }
    if (!faults.isEmpty()) {
      throw new IllegalStateException("Files have no safe place: " + String.join("; ", faults));
    }
  }

  private static Map<String, Optional<?>> bucket(S3Config s3) {
    Map<String, Optional<?>> settings = new LinkedHashMap<>();
    settings.put("beian.documents.s3.endpoint", s3.endpoint());
    settings.put("beian.documents.s3.region", s3.region());
    settings.put("beian.documents.s3.bucket", s3.bucket());
    settings.put("beian.documents.s3.access-key", s3.accessKey());
    settings.put("beian.documents.s3.secret-key", s3.secretKey());
    return settings;
  }
}
