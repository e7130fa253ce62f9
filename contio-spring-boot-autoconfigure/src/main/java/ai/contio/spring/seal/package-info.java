/**
 * Seals text that is stored, so that whoever reads the storage cannot read the text, and
 * whoever writes to it cannot pass one text off for another.
 */
@NullMarked
package ai.contio.spring.seal;

import org.jspecify.annotations.NullMarked;
