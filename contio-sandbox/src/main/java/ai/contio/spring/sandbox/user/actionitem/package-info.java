/**
 * Action items.
 */
@NullMarked
package ai.contio.spring.sandbox.user.actionitem;

import org.jspecify.annotations.NullMarked;
