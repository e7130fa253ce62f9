/**
 * Credentials of the partner app: their state and history, rotation, and the way back.
 */
@NullMarked
package ai.contio.spring.admin.credential;

import org.jspecify.annotations.NullMarked;
