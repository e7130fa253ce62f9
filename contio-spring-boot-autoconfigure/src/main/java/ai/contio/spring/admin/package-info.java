/**
 * The admin API of Contio: what a partner app does for itself, with its API key.
 */
@NullMarked
package ai.contio.spring.admin;

import org.jspecify.annotations.NullMarked;
