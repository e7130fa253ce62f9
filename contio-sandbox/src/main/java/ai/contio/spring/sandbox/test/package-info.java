/**
 * Tests with the sandbox: an annotation, a JUnit extension, slices, and a small language
 * for what is given, what happens, and what is then so.
 */
@NullMarked
package ai.contio.spring.sandbox.test;

import org.jspecify.annotations.NullMarked;
