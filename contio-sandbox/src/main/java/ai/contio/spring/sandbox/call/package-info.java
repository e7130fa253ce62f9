/**
 * What the sandbox was asked: every call of the API, with credentials masked.
 */
@NullMarked
package ai.contio.spring.sandbox.call;

import org.jspecify.annotations.NullMarked;
