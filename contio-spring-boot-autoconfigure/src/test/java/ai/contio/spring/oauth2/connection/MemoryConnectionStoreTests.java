package ai.contio.spring.oauth2.connection;

class MemoryConnectionStoreTests extends ConnectionStoreContract {

	private final MemoryConnectionStore store = new MemoryConnectionStore();

	@Override
	protected ConnectionStore store() {
		return this.store;
	}

}
