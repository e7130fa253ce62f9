/**
 * Transcripts: imported as text or as a recording, and exported.
 */
@NullMarked
package ai.contio.spring.user.transcript;

import org.jspecify.annotations.NullMarked;
