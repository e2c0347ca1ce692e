/**
 * Asks filing-orchestrator, as this service itself and in the name of an account, which is part of
 * the question: the token of whoever calls goes no further. Bounded in time and in what is read; a
 * redirect is not followed, since the token would go with it.
 */
package icp.documents.orchestrator;
