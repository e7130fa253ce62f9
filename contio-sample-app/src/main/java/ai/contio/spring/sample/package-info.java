/**
 * A small application on the Contio starter: a live feed of events, and the partner app's
 * settings and automations.
 */
@NullMarked
package ai.contio.spring.sample;

import org.jspecify.annotations.NullMarked;
