/**
 * What an administrator of this application sees: the partner app at Contio, what it
 * delivers, who is connected, and what was received here and could not be handled. In an
 * application that handles a request on a thread of its own, {@code block()} is all that
 * it takes to call Contio.
 */
@NullMarked
package ai.contio.spring.sample.admin;

import org.jspecify.annotations.NullMarked;
