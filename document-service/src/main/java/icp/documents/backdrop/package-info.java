/**
 * The backdrop that is made for one verification, to be printed, and what a photo before it has to
 * show. Its code is what makes the photo fresh: no older photo can show it.
 */
package icp.documents.backdrop;
