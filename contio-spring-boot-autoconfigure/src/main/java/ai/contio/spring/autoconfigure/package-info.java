/**
 * The Spring Boot wiring: properties, conditions, beans and failure analyzers. Nothing
 * else in this module imports it.
 */
@NullMarked
package ai.contio.spring.autoconfigure;

import org.jspecify.annotations.NullMarked;
