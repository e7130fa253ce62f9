/**
 * What a user has put off: items that stand on no agenda.
 */
@NullMarked
package ai.contio.spring.user.backlog;

import org.jspecify.annotations.NullMarked;
