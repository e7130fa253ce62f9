/**
 * Links that lead a user into Contio's application.
 */
@NullMarked
package ai.contio.spring.link;

import org.jspecify.annotations.NullMarked;
