/**
 * Forms: papers that applicants sign, filled in from the filing, and the scans of them that come
 * back.
 *
 * <p>Each form carries a number, also as a QR code. It ties the scan to one filing, one kind of
 * form and the facts that were printed. Names and numbers are asked of the orchestrator when a form
 * is printed, and are not kept here.
 */
package icp.documents.form;
