package icp.instances.subscription;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An instance was given up, for ever. */
@Schema(description = "The instance was given up, for ever; an empty object.")
public record Release() {}
