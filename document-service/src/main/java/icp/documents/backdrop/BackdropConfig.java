package icp.documents.backdrop;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** What the provider's backdrops look like. */
@ConfigMapping(prefix = "beian.backdrop")
interface BackdropConfig {
  /** The ground, as {@code #rrggbb}: a colour that no wall has, so neither grey, white nor dark. */
  @WithDefault("#2f6fb7")
  String colour();

  /** The provider's lettering in Chinese. */
  @WithDefault("网站备案核验")
  String letteringZh();

  /** The provider's lettering in English. */
  @WithDefault("BEIAN ICP FILING")
  String letteringEn();

  /** What provinces want to read at the bottom, by their codes of two digits. */
  Map<String, String> bottomLines();
}
