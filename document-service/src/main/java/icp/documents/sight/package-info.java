/**
 * Who may look at the pictures of a filing: whose it is, and the reviewer who has claimed it, which
 * filing-orchestrator knows. Each look of a reviewer is audited.
 */
package icp.documents.sight;
