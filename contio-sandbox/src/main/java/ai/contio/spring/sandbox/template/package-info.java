/**
 * Meeting templates, as the partner makes them and as users apply them.
 */
@NullMarked
package ai.contio.spring.sandbox.template;

import org.jspecify.annotations.NullMarked;
