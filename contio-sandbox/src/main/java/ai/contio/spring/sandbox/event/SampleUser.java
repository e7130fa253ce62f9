package ai.contio.spring.sandbox.event;

import java.util.UUID;

/**
 * A person of the sandbox.
 *
 * @param id the id of the user
 * @param name the full name
 * @param email the address
 */
public record SampleUser(UUID id, String name, String email) {

	/** The user that events are for. */
	public static final SampleUser ADA = new SampleUser(UUID.fromString("a1c0ffee-0001-4a00-8000-00000000ada0"),
			"Ada Lindqvist", "ada@example.com");

	/** A colleague of hers. */
	public static final SampleUser BRUNO = new SampleUser(UUID.fromString("a1c0ffee-0002-4a00-8000-0000000b4000"),
			"Bruno Okafor", "bruno@example.com");

	/** Another colleague of hers. */
	public static final SampleUser CHIARA = new SampleUser(UUID.fromString("a1c0ffee-0003-4a00-8000-0000000c4000"),
			"Chiara Tanaka", "chiara@example.com");

}
