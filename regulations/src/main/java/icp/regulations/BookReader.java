package icp.regulations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a book from its files, or tells everything that is wrong with it. */
final class BookReader {
  private static final String PROVINCES = "provinces/";
  private static final List<String> TABLES =
      List.of(
          Nation.FILE,
          HolidayYear.FILE,
          "tlds.yaml",
          "registrars.yaml",
          "regions.yaml",
          FieldRule.FILE,
          "instance-types.yaml",
          "documents.yaml",
          "document-rules.yaml",
          SiteNameRule.FILE,
          PreApproval.FILE,
          Trade.FILE,
          PictureRule.FILE);

  private final Faults faults = new Faults();
  private final Map<String, byte[]> contents = new TreeMap<>();
  private final BookFiles files;

  private BookReader(BookFiles files) {
    this.files = files;
  }

  static Book read(BookFiles files) {
    try {
      return new BookReader(files).read();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Book read() throws IOException {
    Manifest manifest = manifest();
    for (String name : manifest.files()) {
      readFile(name);
    }
    strayFiles(manifest);
    Contents read = understand();
    new Contradictions(read, faults).look();
    new References(read, faults).look();
    Book book = new Book(Version.of(manifest.edition(), contents), new Tables(read, faults));
    faults.refuseIfAny();
    return book;
  }

  private Manifest manifest() throws IOException {
    readFile(Manifest.FILE);
    Optional<Located<Manifest>> manifest =
        contents.containsKey(Manifest.FILE)
            ? file(Manifest.FILE).one(Manifest.class)
            : Optional.empty();
    faults.refuseIfAny();
    return manifest.orElseThrow().value();
  }

  private void readFile(String name) throws IOException {
    files
        .read(name)
        .ifPresentOrElse(
            content -> contents.put(name, content),
            () -> faults.add(name, 1, "there is no such file: add it, or mend " + Manifest.FILE));
  }

  private void strayFiles(Manifest manifest) throws IOException {
    for (String name : files.names()) {
      if (!name.equals(Manifest.FILE) && !manifest.files().contains(name)) {
        faults.add(name, 1, "not listed in " + Manifest.FILE + ": list it or remove it");
      }
    }
    for (String name : manifest.files()) {
      if (!TABLES.contains(name) && !name.startsWith(PROVINCES)) {
        faults.add(name, 1, "no part of a book: only " + TABLES + " and provinces/ are read");
      }
    }
  }

  private Contents understand() {
    List<String> provinces =
        contents.keySet().stream().filter(name -> name.startsWith(PROVINCES)).toList();
    return new Contents(
        entry(Nation.FILE, Nation.class),
        table(HolidayYear.FILE, HolidayYear.class),
        provinces,
        provinces.stream().flatMap(name -> file(name).one(Province.class).stream()).toList(),
        table("tlds.yaml", Tld.class),
        table("registrars.yaml", Registrar.class),
        table("regions.yaml", Region.class),
        table(FieldRule.FILE, FieldRule.class),
        table("instance-types.yaml", InstanceTypeRule.class),
        table("documents.yaml", Document.class),
        table("document-rules.yaml", DocumentRule.class),
        table(SiteNameRule.FILE, SiteNameRule.class),
        table(PreApproval.FILE, PreApproval.class),
        table(Trade.FILE, Trade.class),
        table(PictureRule.FILE, PictureRule.class));
  }

  private <T> Optional<Located<T>> entry(String name, Class<T> type) {
    return isThere(name) ? file(name).one(type) : Optional.empty();
  }

  private <T> List<Located<T>> table(String name, Class<T> type) {
    return isThere(name) ? file(name).many(type) : List.of();
  }

  private boolean isThere(String name) {
    boolean there = contents.containsKey(name);
    if (!there) {
      faults.add(Manifest.FILE, 1, "`files` must list " + name + ", and the file must be there");
    }
    return there;
  }

  private YamlFile file(String name) {
    return new YamlFile(name, contents.get(name), faults);
  }
}
