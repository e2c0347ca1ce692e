package icp.instances.number;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All numbers of an instance; never more than its limit, so that there are no pages. */
@Schema(description = "All numbers of an instance.")
record ServiceNumberList(@Schema(maxItems = 100) List<ServiceNumberView> items) {}
