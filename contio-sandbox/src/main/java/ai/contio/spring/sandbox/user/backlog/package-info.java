/**
 * What is to be talked about some time.
 */
@NullMarked
package ai.contio.spring.sandbox.user.backlog;

import org.jspecify.annotations.NullMarked;
