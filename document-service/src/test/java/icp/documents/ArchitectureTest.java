package icp.documents;

import icp.platform.testing.ArchitectureRules;

class ArchitectureTest extends ArchitectureRules {}
