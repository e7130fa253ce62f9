package ai.contio.spring.sandbox.html;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

import org.springframework.core.io.ClassPathResource;

/**
 * The templates, which stand beside the classes that fill them. What is put into them is
 * escaped, a {@code null} shows as nothing, and a name that nothing knows is an error.
 */
final class Templates {

	private static final String ROOT = "ai/contio/spring/sandbox/";

	private static final Mustache.Compiler COMPILER = Mustache.compiler()
		.escapeHTML(true)
		.nullValue("")
		.emptyStringIsFalse(true)
		.zeroIsFalse(true)
		.strictSections(true)
		.withLoader(Templates::open);

	private static final Map<String, Template> COMPILED = new ConcurrentHashMap<>();

	private Templates() {
	}

	static Template get(String name) {
		return COMPILED.computeIfAbsent(name, Templates::compile);
	}

	private static Template compile(String name) {
		try (Reader source = open(name)) {
			return COMPILER.compile(source);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Reader open(String name) throws IOException {
		ClassPathResource resource = new ClassPathResource(ROOT + name + ".mustache", Templates.class.getClassLoader());
		return new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8);
	}

}
