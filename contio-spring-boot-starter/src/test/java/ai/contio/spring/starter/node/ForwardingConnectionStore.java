package ai.contio.spring.starter.node;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import ai.contio.spring.client.ResourceOwner;
import ai.contio.spring.oauth2.connection.ConnectionStore;
import ai.contio.spring.oauth2.connection.StoredConnection;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * A store in front of the application's own, for a test that wants to see or do something
 * on the way.
 */
public class ForwardingConnectionStore implements ConnectionStore {

	private final ConnectionStore store;

	public ForwardingConnectionStore(ConnectionStore store) {
		this.store = store;
	}

	/**
	 * Put a store in front of the application's own.
	 * @param wrapper makes it
	 * @return what does it
	 */
	public static BeanPostProcessor wrapping(UnaryOperator<ConnectionStore> wrapper) {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof ConnectionStore store) ? wrapper.apply(store) : bean;
			}

		};
	}

	@Override
	public Optional<StoredConnection> find(ResourceOwner owner) {
		return this.store.find(owner);
	}

	@Override
	public List<StoredConnection> findByContioUser(String contioUserId) {
		return this.store.findByContioUser(contioUserId);
	}

	@Override
	public List<StoredConnection> findAll(@Nullable ResourceOwner after, int limit) {
		return this.store.findAll(after, limit);
	}

	@Override
	public void save(StoredConnection connection) {
		this.store.save(connection);
	}

	@Override
	public Optional<StoredConnection> update(ResourceOwner owner, UnaryOperator<StoredConnection> change) {
		return this.store.update(owner, change);
	}

	@Override
	public void remove(ResourceOwner owner) {
		this.store.remove(owner);
	}

	@Override
	public boolean blocks() {
		return this.store.blocks();
	}

}
