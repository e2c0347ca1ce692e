/**
 * What people ask about themselves as holders of domain names (PIPL, articles 44 to 47): a copy of
 * what is kept, or its erasure, docs/decisions/0048. A request is kept without the person, with
 * what became of each name.
 */
package icp.domains.person;
