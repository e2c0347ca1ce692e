package icp.instances;

import icp.platform.testing.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {}
