/**
 * Asks filing-orchestrator with the caller's own token: nobody sees through this what they may not
 * see anyway. Bounded in time and in what is read; a redirect is not followed, since the token
 * would go with it.
 */
package icp.documents.orchestrator;
