/**
 * A Contio that runs on your machine: start it, send events from it, look at what became
 * of them.
 */
@NullMarked
package ai.contio.spring.sandbox;

import org.jspecify.annotations.NullMarked;
