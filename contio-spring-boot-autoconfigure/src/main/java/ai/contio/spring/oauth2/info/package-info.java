/**
 * What Contio says about a user, its scopes and a partner app.
 */
@NullMarked
package ai.contio.spring.oauth2.info;

import org.jspecify.annotations.NullMarked;
