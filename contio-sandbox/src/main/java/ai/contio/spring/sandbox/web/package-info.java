/**
 * What every request to the sandbox goes through: the check of the host, authentication,
 * idempotency keys, and the errors that come of them.
 */
@NullMarked
package ai.contio.spring.sandbox.web;

import org.jspecify.annotations.NullMarked;
