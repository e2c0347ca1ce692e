/**
 * What a photo of a person has to look like, whoever it is: one face, large, sharp, well lit, with
 * room for head and shoulders, before the right ground. Measures and judges; tells nobody apart.
 */
package icp.documents.portrait;
