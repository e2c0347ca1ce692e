/**
 * Requests of a person about their own data (PIPL, articles 44 to 47): what they have in common
 * wherever they are asked. A service finds a person by a fingerprint, answers for what it keeps,
 * and puts the request on record without the person.
 */
package icp.platform.person;
