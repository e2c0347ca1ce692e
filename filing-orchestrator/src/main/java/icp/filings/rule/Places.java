package icp.filings.rule;

import icp.regulations.Book;
import icp.regulations.FieldAsk;
import icp.regulations.FieldRule;
import icp.regulations.Province;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells where an address is, as far as its own words say it. */
final class Places {
  /** What follows the name of a province that is written out, such as 浙江省. */
  private static final List<String> ENDINGS = List.of("省", "市", "自治区", "壮族", "回族", "维吾尔");

  private final Map<String, String> cities = new HashMap<>();
  private final List<Province> provinces;

  private Places(List<Province> provinces) {
    this.provinces = provinces;
  }

  static Places of(Book book, LocalDate on) {
    Places places = new Places(book.provinces());
    for (FieldRule rule : book.fieldRules(FieldAsk.CITY, on)) {
      rule.words().forEach(city -> places.cities.put(city, rule.provinces().get(0)));
    }
    return places;
  }

  /** The code of the province with whose name, or that of a city of it, an address begins. */
  Optional<String> province(String address) {
    String compact = compact(address);
    return cities.keySet().stream()
        .filter(compact::startsWith)
        .max(Comparator.comparing(String::length))
        .map(cities::get)
        .or(() -> named(compact));
  }

  private Optional<String> named(String address) {
    return provinces.stream()
        .filter(province -> beginsWith(address, province))
        .map(Province::code)
        .findFirst();
  }

  private boolean beginsWith(String address, Province province) {
    String name = province.name().zh();
    if (!address.startsWith(name)) {
      return false;
    }
    String rest = address.substring(name.length());
    return ENDINGS.stream().anyMatch(rest::startsWith) || province(rest).isPresent();
  }

  /** The city of a province that an address names. */
  Optional<String> city(String address, String province) {
    String compact = compact(address);
    return citiesOf(province).filter(compact::contains).findFirst();
  }

  private Stream<String> citiesOf(String province) {
    return cities.entrySet().stream()
        .filter(city -> city.getValue().equals(province))
        .map(Map.Entry::getKey)
        .sorted();
  }

  /** The name of a province or city, as people shorten it, that a text has in it. */
  Optional<String> named(String text, boolean atTheBeginning) {
    return Stream.concat(
            provinces.stream().map(province -> province.name().zh()),
            cities.keySet().stream().map(Places::shortened))
        .filter(name -> atTheBeginning ? text.startsWith(name) : text.contains(name))
        .max(Comparator.comparing(String::length));
  }

  /** Without the word for city, unless nothing to recognise would be left. */
  private static String shortened(String city) {
    return city.length() > 2 && city.endsWith("市") ? city.substring(0, city.length() - 1) : city;
  }

  private static String compact(String address) {
    return address.replaceAll("[\\s\\p{Z}]+", "");
  }
}
