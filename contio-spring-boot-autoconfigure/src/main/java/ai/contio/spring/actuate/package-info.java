/**
 * What Spring Boot Actuator shows of Contio, and what it must not show.
 */
@NullMarked
package ai.contio.spring.actuate;

import org.jspecify.annotations.NullMarked;
