package ai.contio.spring.sandbox.toolkit;

/**
 * Something that is wrong with a manifest.
 *
 * @param code the kind of problem
 * @param message what was found and what was expected
 * @param path where it is
 */
record Problem(String code, String message, String path) {

}
