/**
 * A listener that fails when it is told to: it writes into a CRM, which can be down. The
 * events that it missed are dead letters, to be replayed when the CRM is back.
 */
@NullMarked
package ai.contio.spring.sample.crm;

import org.jspecify.annotations.NullMarked;
