package ai.contio.spring.docs;

import ai.contio.spring.admin.ContioAdminClient;
import ai.contio.spring.admin.app.AppUpdate;

import org.springframework.boot.CommandLineRunner;
import org.springframework.context.annotation.Bean;

/**
 * The code of README.md that is no class of its own, compiled.
 */
class ReadmeSnippets {

	@Bean
	CommandLineRunner receiveHere(ContioAdminClient contio) {
		return (args) -> contio.app()
			.update(AppUpdate.builder().webhookUrl("https://your-tunnel.example.com/webhooks/contio").build())
			.block();
	}

}
