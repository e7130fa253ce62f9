/**
 * How the sandbox writes its pages: from templates that escape what is put into them,
 * with one style sheet for all.
 */
@NullMarked
package ai.contio.spring.sandbox.html;

import org.jspecify.annotations.NullMarked;
