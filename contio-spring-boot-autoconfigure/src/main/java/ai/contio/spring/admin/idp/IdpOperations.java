package ai.contio.spring.admin.idp;

import ai.contio.spring.client.Operation;
import ai.contio.spring.client.RequestOptions;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PatchExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * Operations of the identity provider of the partner app, and of the domains that it
 * speaks for.
 */
@HttpExchange(url = "/v1/partner/admin/idp", accept = "application/json")
public interface IdpOperations {

	/**
	 * Read the identity provider.
	 * @return the provider; a {@link ai.contio.spring.client.ContioNotFoundException} if
	 * there is none
	 */
	default Mono<IdpConfig> get() {
		return get(RequestOptions.none());
	}

	/**
	 * Read the identity provider.
	 * @param options what this call says for itself
	 * @return the provider; a {@link ai.contio.spring.client.ContioNotFoundException} if
	 * there is none
	 */
	@Operation(id = "getIdpConfig")
	@GetExchange
	Mono<IdpConfig> get(RequestOptions options);

	/**
	 * Set up an identity provider.
	 * @param provider the provider
	 * @return the provider as it was set up
	 */
	default Mono<IdpConfig> create(NewIdpConfig provider) {
		return create(provider, RequestOptions.none());
	}

	/**
	 * Set up an identity provider.
	 * @param provider the provider
	 * @param options what this call says for itself
	 * @return the provider as it was set up
	 */
	@Operation(id = "createIdpConfig", idempotencyKey = true)
	@PostExchange(contentType = "application/json")
	Mono<IdpConfig> create(@RequestBody NewIdpConfig provider, RequestOptions options);

	/**
	 * Change what the update mentions.
	 * @param update the changes
	 * @return the provider after it
	 */
	default Mono<IdpConfig> update(IdpConfigUpdate update) {
		return update(update, RequestOptions.none());
	}

	/**
	 * Change what the update mentions.
	 * @param update the changes
	 * @param options what this call says for itself
	 * @return the provider after it
	 */
	@Operation(id = "updateIdpConfig", idempotencyKey = true)
	@PatchExchange(contentType = "application/json")
	Mono<IdpConfig> update(@RequestBody IdpConfigUpdate update, RequestOptions options);

	/**
	 * Replace the identity provider by the update.
	 * @param update the changes
	 * @return the provider after it
	 * @deprecated by Contio, in favor of {@link #update(IdpConfigUpdate)}
	 */
	@Deprecated
	default Mono<IdpConfig> replace(IdpConfigUpdate update) {
		return replace(update, RequestOptions.none());
	}

	/**
	 * Replace the identity provider by the update.
	 * @param update the changes
	 * @param options what this call says for itself
	 * @return the provider after it
	 * @deprecated by Contio, in favor of {@link #update(IdpConfigUpdate, RequestOptions)}
	 */
	@Deprecated
	@Operation(id = "replaceIdpConfig", idempotencyKey = true)
	@PutExchange(contentType = "application/json")
	Mono<IdpConfig> replace(@RequestBody IdpConfigUpdate update, RequestOptions options);

	/**
	 * Remove the identity provider.
	 * @return completes when it is gone
	 */
	default Mono<Void> delete() {
		return delete(RequestOptions.none());
	}

	/**
	 * Remove the identity provider.
	 * @param options what this call says for itself
	 * @return completes when it is gone
	 */
	@Operation(id = "deleteIdpConfig", idempotencyKey = true)
	@DeleteExchange
	Mono<Void> delete(RequestOptions options);

	/**
	 * Read how far the verification of a domain has come. No DNS is asked.
	 * @param domain the domain, such as {@code acme.com}; a subdomain is another one
	 * @return the verification
	 */
	default Mono<DomainVerification> getDomain(String domain) {
		return getDomain(domain, RequestOptions.none());
	}

	/**
	 * Read how far the verification of a domain has come. No DNS is asked.
	 * @param domain the domain, such as {@code acme.com}; a subdomain is another one
	 * @param options what this call says for itself
	 * @return the verification
	 */
	@Operation(id = "getIdpDomainVerification")
	@GetExchange("/domains/{domain}")
	Mono<DomainVerification> getDomain(@PathVariable("domain") String domain, RequestOptions options);

	/**
	 * Begin to verify a domain, or begin again with another record.
	 * @param domain the domain, such as {@code acme.com}; a subdomain is another one
	 * @return the verification, with the DNS record to publish
	 */
	default Mono<DomainVerification> verifyDomain(String domain) {
		return verifyDomain(domain, RequestOptions.none());
	}

	/**
	 * Begin to verify a domain, or begin again with another record.
	 * @param domain the domain, such as {@code acme.com}; a subdomain is another one
	 * @param options what this call says for itself
	 * @return the verification, with the DNS record to publish
	 */
	@Operation(id = "initiateIdpDomainVerification")
	@PostExchange("/domains/{domain}/verify")
	Mono<DomainVerification> verifyDomain(@PathVariable("domain") String domain, RequestOptions options);

	/**
	 * Look for the DNS record of a domain. A domain that is verified stays so.
	 * @param domain the domain, such as {@code acme.com}; a subdomain is another one
	 * @return the verification after it
	 */
	default Mono<DomainVerification> checkDomain(String domain) {
		return checkDomain(domain, RequestOptions.none());
	}

	/**
	 * Look for the DNS record of a domain. A domain that is verified stays so.
	 * @param domain the domain, such as {@code acme.com}; a subdomain is another one
	 * @param options what this call says for itself
	 * @return the verification after it
	 */
	@Operation(id = "checkIdpDomainVerification")
	@PostExchange("/domains/{domain}/check")
	Mono<DomainVerification> checkDomain(@PathVariable("domain") String domain, RequestOptions options);

}
