/**
 * The OAuth endpoints of Contio, for what lies outside of Spring Security's flow.
 */
@NullMarked
package ai.contio.spring.oauth2;

import org.jspecify.annotations.NullMarked;
