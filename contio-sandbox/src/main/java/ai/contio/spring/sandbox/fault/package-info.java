/**
 * What is to go wrong: rules that make the sandbox fail in the ways that Contio, or the
 * network before it, may fail.
 */
@NullMarked
package ai.contio.spring.sandbox.fault;

import org.jspecify.annotations.NullMarked;
