package icp.platform;

import icp.platform.testing.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {}
