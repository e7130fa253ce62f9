/**
 * How every call to the Contio Partner API goes out: where to, with which credentials,
 * and what its failures look like.
 */
@NullMarked
package ai.contio.spring.client;

import org.jspecify.annotations.NullMarked;
