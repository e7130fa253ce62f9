package ai.contio.spring.sandbox.admin;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import ai.contio.spring.sandbox.state.Resettable;
import org.jspecify.annotations.Nullable;

/**
 * The one partner app that the sandbox knows, with all that can be changed about it.
 * <p>
 * A status other than {@code active} has no effect on the admin API, where it can be
 * changed back: what it has is documented for users and OAuth only.
 */
public final class PartnerApp implements Resettable {

	/** The id of the app, the same in every sandbox. */
	public static final UUID ID = UUID.fromString("5a9db0c5-3c7e-4b1d-9d51-0c6f2f6f8f01");

	private final Clock clock;

	private final String clientId;

	private final Instant createdAt;

	private Instant updatedAt;

	private @Nullable URI firstWebhookUrl;

	private String name = "";

	private @Nullable String description;

	private @Nullable String slug;

	private @Nullable String defaultToolkitId;

	private String status = "";

	private @Nullable String webhookUrl;

	private boolean webhookEnabled;

	private @Nullable WebhookFilter webhookFilter;

	/**
	 * An app as a partner gets it.
	 * @param clientId its client id
	 * @param webhookUrl where its events go, if that is known already
	 * @param clock tells when the app is created and changed
	 */
	public PartnerApp(String clientId, @Nullable URI webhookUrl, Clock clock) {
		this.clientId = clientId;
		this.firstWebhookUrl = webhookUrl;
		this.clock = clock;
		this.createdAt = clock.instant().truncatedTo(ChronoUnit.SECONDS);
		this.updatedAt = this.createdAt;
		reset();
	}

	@Override
	public synchronized void reset() {
		this.updatedAt = this.createdAt;
		this.name = "Larkspur Connect";
		this.description = "Keeps Larkspur's boatyard and its meetings in step.";
		this.slug = "larkspur-connect";
		this.defaultToolkitId = null;
		this.status = "active";
		this.webhookUrl = (this.firstWebhookUrl != null) ? this.firstWebhookUrl.toString() : null;
		this.webhookEnabled = true;
		this.webhookFilter = null;
	}

	synchronized AppResponse update(AppUpdate update) {
		update.name((value) -> this.name = value);
		update.description((value) -> this.description = value);
		update.slug((value) -> this.slug = value);
		update.defaultToolkitId((value) -> this.defaultToolkitId = value);
		update.webhookUrl((value) -> this.webhookUrl = value);
		return changed();
	}

	synchronized AppResponse status(String newStatus) {
		this.status = newStatus;
		return changed();
	}

	/**
	 * Whether the app may act for users.
	 * @return {@code false} if its status is another one than active
	 */
	public synchronized boolean isActive() {
		return this.status.equals("active");
	}

	/**
	 * What the app is called.
	 * @return the name
	 */
	public synchronized String name() {
		return this.name;
	}

	/**
	 * Which toolkit new workspaces get.
	 * @return the id of the toolkit, or {@code null} for none
	 */
	public synchronized @Nullable UUID defaultToolkit() {
		return (this.defaultToolkitId != null) ? UUID.fromString(this.defaultToolkitId) : null;
	}

	/**
	 * Where the app's events go.
	 * @return the URL, or {@code null} if none is set
	 */
	public synchronized @Nullable URI webhookUrl() {
		return (this.webhookUrl != null) ? URI.create(this.webhookUrl) : null;
	}

	/**
	 * Set where the app's events go, also after a reset.
	 * @param url an absolute http or https URL
	 */
	public synchronized void webhookUrl(URI url) {
		this.firstWebhookUrl = url;
		this.webhookUrl = url.toString();
		changed();
	}

	/**
	 * Whether events go out, or wait.
	 * @return {@code false} if they wait
	 */
	public synchronized boolean webhookEnabled() {
		return this.webhookEnabled;
	}

	/**
	 * Let events go out, or wait.
	 * @param enabled whether they go out
	 */
	public synchronized void webhookEnabled(boolean enabled) {
		this.webhookEnabled = enabled;
		changed();
	}

	/**
	 * Whether the app wants to be told of an event.
	 * @param eventType the type of the event
	 * @return {@code false} if its filter leaves it out
	 */
	public synchronized boolean wants(String eventType) {
		return this.webhookFilter == null || this.webhookFilter.accepts(eventType);
	}

	/**
	 * Set which events the app wants to be told of.
	 * @param filter the filter, or {@code null} for all
	 */
	public synchronized void webhookFilter(@Nullable WebhookFilter filter) {
		this.webhookFilter = filter;
		changed();
	}

	/**
	 * The app as the API shows it.
	 * @return a snapshot
	 */
	public synchronized AppResponse toResponse() {
		return new AppResponse(ID, this.name, this.description, this.slug, "Larkspur Kayaks", "partners@example.com",
				this.clientId, this.status, this.defaultToolkitId, this.webhookUrl, this.webhookEnabled,
				this.webhookFilter, this.createdAt, this.updatedAt);
	}

	private AppResponse changed() {
		this.updatedAt = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		return toResponse();
	}

}
