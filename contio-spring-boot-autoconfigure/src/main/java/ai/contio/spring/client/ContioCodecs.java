package ai.contio.spring.client;

import ai.contio.spring.client.json.ContioJson;

import org.springframework.http.codec.ClientCodecConfigurer;
import org.springframework.http.codec.json.JacksonJsonDecoder;
import org.springframework.http.codec.json.JacksonJsonEncoder;

/**
 * Reads and writes Contio's JSON with the private mapper. The application's would leave
 * out explicit nulls, or spell names differently.
 */
final class ContioCodecs {

	/**
	 * A page of a hundred long items has to fit; the framework's 256 kB are too little.
	 */
	private static final int MAX_IN_MEMORY_SIZE = 16 * 1024 * 1024;

	private ContioCodecs() {
	}

	static void configure(ClientCodecConfigurer configurer) {
		configurer.defaultCodecs().jacksonJsonDecoder(new JacksonJsonDecoder(ContioJson.mapper()));
		configurer.defaultCodecs().jacksonJsonEncoder(new JacksonJsonEncoder(ContioJson.mapper()));
		configurer.defaultCodecs().maxInMemorySize(MAX_IN_MEMORY_SIZE);
		// Details are headers, and headers are credentials: whatever the application says
		configurer.defaultCodecs().enableLoggingRequestDetails(false);
	}

}
