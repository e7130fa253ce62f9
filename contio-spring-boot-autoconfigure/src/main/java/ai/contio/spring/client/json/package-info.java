/**
 * How Contio's JSON is read and written, apart from the application's own Jackson
 * configuration.
 */
@NullMarked
package ai.contio.spring.client.json;

import org.jspecify.annotations.NullMarked;
