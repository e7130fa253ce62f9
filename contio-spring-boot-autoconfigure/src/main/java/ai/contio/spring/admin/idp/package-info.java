/**
 * The identity provider of the partner's own users, and the domains that it speaks for.
 */
@NullMarked
package ai.contio.spring.admin.idp;

import org.jspecify.annotations.NullMarked;
