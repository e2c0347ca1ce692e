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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Filings that forms are printed for. */
public final class FormCases {
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
        new Website("云杉笔记", "yunshan.cn"));
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
        new Website("云杉", "yunshan.cn"));
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
