/** The port to a reader of documents. None comes with the suite. */
package icp.documents.reading;
