/**
 * Files that users send.
 */
@NullMarked
package ai.contio.spring.sandbox.user.upload;

import org.jspecify.annotations.NullMarked;
