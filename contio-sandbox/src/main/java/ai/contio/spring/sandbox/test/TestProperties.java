package ai.contio.spring.sandbox.test;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import ai.contio.spring.sandbox.SandboxSettings;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.env.Environment;

/**
 * Properties as an annotation has them, and settings made of them.
 */
final class TestProperties {

	private static final String PREFIX = "contio.sandbox";

	private TestProperties() {
	}

	static Map<String, Object> map(List<String> lines) {
		Map<String, Object> map = new LinkedHashMap<>();
		for (String line : lines) {
			Properties properties = new Properties();
			try {
				properties.load(new StringReader(line));
			}
			catch (IOException ex) {
				throw new IllegalStateException("A text can be read", ex);
			}
			properties.forEach((name, value) -> map.put(name.toString(), value));
		}
		return map;
	}

	static void bind(List<String> lines, SandboxSettings settings) {
		new Binder(new MapConfigurationPropertySource(map(lines))).bind(PREFIX, Bindable.ofInstance(settings));
	}

	static void bind(Environment environment, SandboxSettings settings) {
		Binder.get(environment).bind(PREFIX, Bindable.ofInstance(settings));
	}

}
