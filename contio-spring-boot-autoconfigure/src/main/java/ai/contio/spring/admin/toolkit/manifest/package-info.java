/**
 * What a toolkit consists of, in the portable form in which it is sent, answered and
 * exported.
 */
@NullMarked
package ai.contio.spring.admin.toolkit.manifest;

import org.jspecify.annotations.NullMarked;
