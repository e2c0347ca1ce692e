/**
 * The book that a service applies: the bundled one, or the one an operator mounted with {@code
 * beian.regulations.folder}. A service gets it by depending on this module; a bad book stops its
 * start with every fault.
 *
 * <p>This package alone knows the framework. A program that only reads books needs none.
 */
package icp.regulations.applied;
