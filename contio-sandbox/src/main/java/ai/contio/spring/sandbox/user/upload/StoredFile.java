package ai.contio.spring.sandbox.user.upload;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that the sandbox keeps.
 */
public interface StoredFile {

	/**
	 * How large it is.
	 * @return the number of bytes
	 */
	long size();

	/**
	 * Read it.
	 * @return its bytes
	 * @throws IOException if they cannot be read
	 */
	InputStream open() throws IOException;

}
