package icp.instances.catalogue;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The table of instance types. */
@Schema(description = "The instance types that can carry a filing.")
record InstanceTypeList(
    @Schema(maxItems = 100) List<InstanceTypeView> items,
    @Schema(description = "Version of the regulations.", maxLength = 40) String book) {}
