package icp.domains;

import icp.platform.testing.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {}
