/**
 * Events that are stored first and handled afterwards, by tasks of db-scheduler.
 */
@NullMarked
package ai.contio.spring.webhook.durable;

import org.jspecify.annotations.NullMarked;
