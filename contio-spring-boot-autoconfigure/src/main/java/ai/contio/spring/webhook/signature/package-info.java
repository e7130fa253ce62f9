/**
 * Whether bytes come from Contio: a body, its headers and the secrets give a result. No
 * web types, so that events that arrive by a queue can be verified too.
 */
@NullMarked
package ai.contio.spring.webhook.signature;

import org.jspecify.annotations.NullMarked;
