/**
 * Starts a sandbox for an application on the starter, when it asks for one. Nothing else
 * in this module knows the starter.
 */
@NullMarked
package ai.contio.spring.sandbox.autoconfigure;

import org.jspecify.annotations.NullMarked;
