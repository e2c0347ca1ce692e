package icp.suite.demo;

import java.util.Map;

/**
 * Where somebody is.
 *
 * @param code of the province, two digits of GB/T 2260
 * @param region of the instances nearby
 * @param city empty in a municipality
 */
record Place(
    String code, String region, String province, String city, String district, String street) {

  String inFull() {
    return province + city + district + street;
  }

  Map<String, Object> mailing() {
    return city.isEmpty()
        ? Map.of("district", district, "street", street)
        : Map.of("city", city, "district", district, "street", street);
  }
}
