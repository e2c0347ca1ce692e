package icp.filings.province;

import icp.contracts.Text;
import icp.regulations.Book;
import icp.regulations.Province;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Provinces", description = "The provinces in which filings are made.")
record ProvinceList(
    @Schema(maxItems = 31) List<Item> items,
    @Schema(maxLength = 60, description = "Version of the book.") String book) {

  @Schema(name = "Province", description = "A province by its GB/T 2260 code.")
  record Item(
      @Schema(maxLength = 2, pattern = "^[1-9][0-9]$", examples = "33") String code,
      Text name,
      @Schema(maxLength = 1, examples = "浙") String licenceAbbreviation) {
    static Item of(Province province) {
      return new Item(province.code(), province.name(), province.licenceAbbreviation());
    }
  }

  static ProvinceList of(Book book) {
    return new ProvinceList(book.provinces().stream().map(Item::of).toList(), book.version());
  }
}
