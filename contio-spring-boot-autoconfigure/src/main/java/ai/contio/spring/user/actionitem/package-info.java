/**
 * Action items of the user API.
 */
@NullMarked
package ai.contio.spring.user.actionitem;

import org.jspecify.annotations.NullMarked;
