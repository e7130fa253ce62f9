/**
 * Templates of meetings that the partner app offers, and the next steps that belong to
 * them.
 */
@NullMarked
package ai.contio.spring.admin.template;

import org.jspecify.annotations.NullMarked;
