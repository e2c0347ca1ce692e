package icp.documents.form;

import icp.contracts.CertificateType;
import icp.documents.form.Facts.Person;
import icp.documents.print.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Lays forms out, from top to bottom. Words are given by their keys. */
final class Layout {
  private static final List<Double> LABELLED = List.of(0.2, 0.8);
  private static final List<Double> PAIRED = List.of(0.2, 0.35, 0.17, 0.28);
  private static final double SIGNATURE = 56;

  private final List<Block> blocks = new ArrayList<>();

  Layout(String form) {
    blocks.add(new Block.Title(FormWords.of(form + ".title"), FormWords.of(form + ".subtitle")));
  }

  Layout heading(String key) {
    return add(new Block.Heading(FormWords.of(key)));
  }

  Layout text(String key, String... about) {
    return add(new Block.Paragraph(FormWords.of(key, about)));
  }

  /** The paragraphs {@code key.1} to {@code key.count}. */
  Layout texts(String key, int count) {
    IntStream.rangeClosed(1, count).forEach(i -> text(key + "." + i));
    return this;
  }

  Layout note(String key, String... about) {
    return add(new Block.Note(FormWords.of(key, about)));
  }

  /** A row with a label; nothing said leaves room to write. */
  Layout row(String label, String value) {
    return add(new Block.Table(LABELLED, List.of(List.of(FormWords.of(label), said(value)))));
  }

  /** A row with two labels. */
  Layout row(String label, String value, String other, String another) {
    return add(
        new Block.Table(
            PAIRED,
            List.of(
                List.of(FormWords.of(label), said(value), FormWords.of(other), said(another)))));
  }

  Layout certificate(String label, CertificateType type, String number) {
    return row(label, FormWords.certificate(type) + "　" + number);
  }

  Layout person(String label, Person person) {
    return row(label, person.name(), "label.phone", person.mobile())
        .certificate(
            "label.person-certificate", person.certificateType(), person.certificateNumber());
  }

  private static String said(String value) {
    return value == null ? "" : value;
  }

  Layout table(List<Double> shares, List<List<String>> cells) {
    return add(new Block.Table(shares, cells));
  }

  Layout lines(int count) {
    return add(new Block.Lines(count));
  }

  /** Boxes for what is signed, sealed and dated by hand. */
  Layout sign(String... labels) {
    return add(
        new Block.Places(
            SIGNATURE, Arrays.stream(labels).map(label -> FormWords.of(label)).toList()));
  }

  private Layout add(Block block) {
    blocks.add(block);
    return this;
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }
}
