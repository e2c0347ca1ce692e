package icp.documents.form;

import icp.contracts.CertificateType;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the forms, from {@code forms.properties}. */
final class FormWords {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("forms", Locale.ROOT, FormWords.class.getClassLoader());

  private FormWords() {}

  static String of(String key, String... about) {
    return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(about);
  }

  static String pattern(String key) {
    return WORDS.getString(key);
  }

  /** The administration that a form is addressed to. */
  static String administration(Form.Case of) {
    String region = "administration." + of.provinceCode();
    return of(WORDS.containsKey(region) ? region : "administration", of.province());
  }

  static String certificate(CertificateType type) {
    return of("certificate." + type.name());
  }
}
