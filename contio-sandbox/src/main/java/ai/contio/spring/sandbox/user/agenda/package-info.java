/**
 * What meetings are to talk about.
 */
@NullMarked
package ai.contio.spring.sandbox.user.agenda;

import org.jspecify.annotations.NullMarked;
