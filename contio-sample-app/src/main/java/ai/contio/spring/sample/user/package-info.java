/**
 * What is the user's own: connecting to Contio, and pages for what one has there. A page
 * is a controller and a template of its own. No call says whose data it wants: the client
 * knows who is signed in.
 */
@NullMarked
package ai.contio.spring.sample.user;

import org.jspecify.annotations.NullMarked;
