/**
 * The identity provider of the partner, and the domains that it vouches for.
 */
@NullMarked
package ai.contio.spring.sandbox.admin.idp;

import org.jspecify.annotations.NullMarked;
