/** How providers of services that judge pictures are asked by HTTP. */
package icp.documents.provider;
