package ai.contio.spring.jdbc;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.util.Assert;

/**
 * A database apart from the transactions of the application. Transaction managers bind
 * their connection to the {@code DataSource} that they know, some (that of JPA) in a way
 * that others take for no transaction. This is one that nobody else knows.
 */
public final class IndependentDataSource extends DelegatingDataSource {

	private IndependentDataSource(DataSource target) {
		super(target);
	}

	/**
	 * The same database, apart.
	 * @param dataSource the database as the application uses it
	 * @return the same database
	 */
	public static IndependentDataSource of(DataSource dataSource) {
		return new IndependentDataSource(targetOf(dataSource));
	}

	/**
	 * The database that transaction managers know.
	 * @param dataSource the database as the application uses it
	 * @return the same, without a proxy that follows transactions
	 */
	public static DataSource targetOf(DataSource dataSource) {
		DataSource target = (dataSource instanceof TransactionAwareDataSourceProxy proxy) ? proxy.getTargetDataSource()
				: dataSource;
		Assert.notNull(target, "The DataSource proxy has no target");
		return target;
	}

}
