package icp.documents.form;

import icp.contracts.CertificateType;
import icp.contracts.EntityKind;
import icp.contracts.Fingerprinter;
import icp.documents.form.Facts.Entity;
import icp.documents.form.Facts.Person;
import icp.documents.form.Facts.Website;
import icp.regulations.Book;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Filings that forms are printed for. */
public final class FormCases {
  private static final Website FIRST = new Website("云杉笔记", "yunshan.cn");
  static final FormPrints PRINTS = new FormPrints(new Fingerprinter(new byte[32]));
  public static final FormJudgement JUDGEMENT = new FormJudgement(PRINTS);
  static final FormPrinter PRINTER = new FormPrinter(PRINTS, Book.bundled());
  static final FormNumber NUMBER = FormNumber.random();

  private FormCases() {}

  static Facts unit(String province, String name, int domains) {
    return new Facts(
        province,
        new Entity(
            EntityKind.ORGANISATION,
            name,
            CertificateType.BUSINESS_LICENCE,
            "91330106MA2CFT0X1K",
            domains,
            null),
        person("李雷", "330102199003070011", "13800000000"),
        person("王䶮", "330102198811230028", "13900000000"),
        person("韩㛃", "330102199107080047", "13700000000"),
        websites(1));
  }

  static Facts individual(String province, String name) {
    return new Facts(
        province,
        new Entity(
            EntityKind.INDIVIDUAL,
            name,
            CertificateType.RESIDENT_IDENTITY_CARD,
            "330102199003070011",
            null,
            "13800000000"),
        null,
        null,
        null,
        websites(1));
  }

  /** So many, at places that do not follow each other. */
  static SortedMap<Integer, Website> websites(int count) {
    SortedMap<Integer, Website> websites = new TreeMap<>(Map.of(1, FIRST));
    for (int i = 2; i <= count; i++) {
      websites.put(i * 2, new Website("云杉笔记第" + i + "版", "yunshan" + i + ".cn"));
    }
    return websites;
  }

  static Facts with(Facts facts, int websites) {
    return new Facts(
        facts.province(),
        facts.entity(),
        facts.legalRepresentative(),
        facts.entityLeader(),
        facts.administrator(),
        websites(websites));
  }

  private static Person person(String name, String number, String mobile) {
    return new Person(name, CertificateType.RESIDENT_IDENTITY_CARD, number, mobile);
  }

  static byte[] pdf(FormKind kind, Facts facts) {
    return PRINTER.print(PRINTER.fill(kind, facts), NUMBER);
  }

  /** The words of a PDF, without the breaks of its lines. */
  static String text(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replace("\n", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int pages(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
