package ai.contio.spring.oauth2.connection;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import ai.contio.spring.client.ContioSecret;
import ai.contio.spring.client.ResourceOwner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * What every store of connections does.
 */
public abstract class ConnectionStoreContract {

	protected static final ResourceOwner ADA = ResourceOwner.principal("ada");

	protected static final ResourceOwner BOB = ResourceOwner.principal("bob");

	/** In what all stores can keep: microseconds. */
	protected static final Instant NOW = Instant.parse("2026-01-31T12:34:56.123456Z");

	private static final int THREADS = 8;

	private static final int CHANGES = 20;

	private final ExecutorService executor = Executors.newFixedThreadPool(THREADS);

	@AfterEach
	void stop() {
		this.executor.shutdownNow();
	}

	/**
	 * The store, empty to begin with.
	 * @return the store
	 */
	protected abstract ConnectionStore store();

	/**
	 * The same connections as another node sees them.
	 * @return the store of another node, or the same if there can be none
	 */
	protected ConnectionStore storeOfAnotherNode() {
		return store();
	}

	@Test
	void connectionsAreCountedByState() {
		assertThat(store().countByState()).isEmpty();
		store().save(connection(ADA, "u-1", "token", NOW));
		store().save(connection(BOB, "u-2", "token", NOW).needingReconnect(ReconnectReason.REVOKED));
		store().save(connection(ResourceOwner.principal("eve"), "u-3", "token", NOW));
		assertThat(store().countByState())
			.isEqualTo(Map.of(ContioConnection.State.CONNECTED, 2L, ContioConnection.State.NEEDS_RECONNECTING, 1L));
	}

	@Test
	void whatIsSavedIsFoundAsItWas() {
		StoredConnection connection = connection(ADA, "u-1", "token", NOW);
		store().save(connection);
		assertThat(store().find(ADA)).contains(connection);
		assertThat(storeOfAnotherNode().find(ADA)).contains(connection);
		assertThat(store().find(BOB)).isEmpty();
	}

	@Test
	void whatIsNotKnownIsFoundAsItWas() {
		StoredConnection connection = new StoredConnection(ADA, null, null, Set.of(), Set.of(), NOW, NOW,
				new StoredConnection.Tokens(ContioSecret.of("token"), NOW, NOW, null), null);
		store().save(connection);
		assertThat(store().find(ADA)).contains(connection);
	}

	@Test
	void reasonToConnectAgainIsFoundAsItWas() {
		for (ReconnectReason reason : ReconnectReason.values()) {
			StoredConnection connection = connection(ADA, "u-1", "token", NOW).needingReconnect(reason);
			store().save(connection);
			assertThat(store().find(ADA)).contains(connection);
		}
	}

	@Test
	void newConnectionTakesThePlaceOfTheOldOne() {
		store().save(connection(ADA, "u-1", "token", NOW));
		StoredConnection connection = connection(ADA, "u-2", "other", NOW.plusSeconds(1));
		store().save(connection);
		assertThat(store().find(ADA)).contains(connection);
		assertThat(store().findByContioUser("u-1")).isEmpty();
	}

	@Test
	void sameNameOfAnotherIdentityProviderIsSomebodyElse() {
		ResourceOwner other = ResourceOwner.principal("ada", "github");
		store().save(connection(ADA, "u-1", "token", NOW));
		assertThat(store().find(other)).isEmpty();
		store().save(connection(other, "u-2", "other", NOW));
		store().remove(ADA);
		assertThat(store().find(other)).contains(connection(other, "u-2", "other", NOW));
	}

	@Test
	void namesAreToldApartByEveryCharacter() {
		List<String> names = List.of("Ada", "ada ", " ada", "adä", "ada%", "ad_");
		names.forEach((name) -> store().save(connection(ResourceOwner.principal(name), name, name, NOW)));
		assertThat(store().find(ADA)).isEmpty();
		assertThat(names).allSatisfy((name) -> assertThat(store().find(ResourceOwner.principal(name)))
			.contains(connection(ResourceOwner.principal(name), name, name, NOW)));
	}

	@Test
	void connectionsOfAContioUserAreFoundMostRecentFirst() {
		store().save(connection(ADA, "u-1", "token", NOW));
		store().save(connection(BOB, "u-1", "token", NOW.plusSeconds(1)));
		store().save(connection(ResourceOwner.principal("carol"), "u-2", "token", NOW));
		assertThat(store().findByContioUser("u-1")).extracting(StoredConnection::owner).containsExactly(BOB, ADA);
		assertThat(store().findByContioUser("u-3")).isEmpty();
	}

	@Test
	void allConnectionsAreFoundPageByPage() {
		List<ResourceOwner> owners = new ArrayList<>();
		for (int i = 0; i < 25; i++) {
			ResourceOwner owner = ResourceOwner.principal("user" + i, "provider" + i % 3);
			owners.add(owner);
			store().save(connection(owner, "u-" + i, "token", NOW));
		}
		List<ResourceOwner> found = new ArrayList<>();
		List<StoredConnection> page;
		do {
			page = store().findAll(last(found), 10);
			page.forEach((connection) -> found.add(connection.owner()));
		}
		while (page.size() == 10);
		assertThat(found).containsExactlyInAnyOrderElementsOf(owners);
	}

	private static @Nullable ResourceOwner last(List<ResourceOwner> owners) {
		return owners.isEmpty() ? null : owners.get(owners.size() - 1);
	}

	@Test
	void changeIsKeptAndReturned() {
		store().save(connection(ADA, "u-1", "token", NOW));
		StoredConnection changed = connection(ADA, "u-1", "changed", NOW);
		assertThat(store().update(ADA, (connection) -> changed)).contains(changed);
		assertThat(storeOfAnotherNode().find(ADA)).contains(changed);
	}

	@Test
	void whatIsLeftAsItIsIsReturnedAsItWasGiven() {
		store().save(connection(ADA, "u-1", "token", NOW));
		List<StoredConnection> given = new ArrayList<>();
		StoredConnection after = store().update(ADA, (connection) -> {
			given.add(connection);
			return connection;
		}).orElseThrow();
		assertThat(given).hasSize(1).first().isSameAs(after);
	}

	@Test
	void changeThatFailsChangesNothing() {
		store().save(connection(ADA, "u-1", "token", NOW));
		assertThatIllegalStateException().isThrownBy(() -> store().update(ADA, (connection) -> {
			throw new IllegalStateException("failed");
		})).withMessage("failed");
		assertThat(store().find(ADA)).contains(connection(ADA, "u-1", "token", NOW));
		assertThat(store().update(ADA, (connection) -> connection)).isPresent();
	}

	@Test
	void nothingIsChangedWhereNothingIs() {
		assertThat(store().update(ADA, (connection) -> {
			throw new AssertionError("There is nothing to change");
		})).isEmpty();
	}

	@Test
	void whatIsRemovedIsGone() {
		store().save(connection(ADA, "u-1", "token", NOW));
		store().save(connection(BOB, "u-2", "token", NOW));
		store().remove(ADA);
		store().remove(ADA);
		assertThat(store().find(ADA)).isEmpty();
		assertThat(store().find(BOB)).isPresent();
	}

	@Test
	void changesHappenOneAtATime() throws Exception {
		store().save(connection(ADA, "0", "token", NOW));
		AtomicInteger inside = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		List<Future<?>> done = new ArrayList<>();
		for (int i = 0; i < THREADS; i++) {
			ConnectionStore store = (i % 2 == 0) ? store() : storeOfAnotherNode();
			done.add(this.executor.submit(() -> {
				for (int change = 0; change < CHANGES; change++) {
					store.update(ADA, (connection) -> {
						most.accumulateAndGet(inside.incrementAndGet(), Math::max);
						int count = Integer.parseInt(String.valueOf(connection.contioUserId()));
						inside.decrementAndGet();
						return connection(ADA, String.valueOf(count + 1), "token", NOW);
					});
				}
			}));
		}
		for (Future<?> future : done) {
			future.get(60, TimeUnit.SECONDS);
		}
		assertThat(most).hasValue(1);
		assertThat(store().findByContioUser(String.valueOf(THREADS * CHANGES))).hasSize(1);
	}

	@Test
	void savingAndRemovingWaitForAChange() throws Exception {
		for (Runnable action : List.<Runnable>of(
				() -> storeOfAnotherNode().save(connection(ADA, "u-2", "saved", NOW.plus(Duration.ofDays(1)))),
				() -> storeOfAnotherNode().remove(ADA))) {
			store().save(connection(ADA, "u-1", "token", NOW));
			CountDownLatch begun = new CountDownLatch(1);
			List<Future<?>> after = new ArrayList<>();
			store().update(ADA, (connection) -> {
				after.add(this.executor.submit(() -> {
					begun.countDown();
					action.run();
				}));
				await(begun);
				return connection(ADA, "u-1", "changed", NOW);
			});
			after.get(0).get(30, TimeUnit.SECONDS);
			assertThat(store().findByContioUser("u-1")).isEmpty();
		}
	}

	@Test
	void manyMaySaveTheFirstConnectionAtOnce() throws Exception {
		List<Future<?>> done = new ArrayList<>();
		for (int i = 0; i < THREADS; i++) {
			ConnectionStore store = (i % 2 == 0) ? store() : storeOfAnotherNode();
			done.add(this.executor.submit(() -> store.save(connection(ADA, "u-1", "token", NOW))));
		}
		for (Future<?> future : done) {
			future.get(30, TimeUnit.SECONDS);
		}
		assertThat(store().findAll(null, 10)).containsExactly(connection(ADA, "u-1", "token", NOW));
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A connection.
	 * @param owner its owner
	 * @param contioUserId the user of Contio
	 * @param token the access token
	 * @param connectedAt when it was made
	 * @return the connection
	 */
	protected static StoredConnection connection(ResourceOwner owner, String contioUserId, String token,
			Instant connectedAt) {
		return StoredConnection.of(owner, new ContioIdentity(contioUserId, "ada@example.com"),
				Set.of("meetings:read", "openid"), Set.of("openid"),
				new StoredConnection.Tokens(ContioSecret.of(token), connectedAt.minusSeconds(1),
						connectedAt.plus(Duration.ofDays(1)), ContioSecret.of(token + "-refresh")),
				connectedAt);
	}

}
