/**
 * The hosted pages: plain HTML that needs no script and loads nothing.
 */
@NullMarked
package ai.contio.spring.sandbox.oauth.page;

import org.jspecify.annotations.NullMarked;
