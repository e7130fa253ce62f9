package ai.contio.spring.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A database that is waited for so long and no longer. A server that loses its power, or
 * a firewall that forgets a connection, sends no word of it: without a bound, whoever
 * waits for an answer there waits for ever, and its thread with it. Where the driver or
 * the pool has a shorter bound of its own, that holds.
 */
public final class BoundedDataSource extends DelegatingDataSource {

	private final int millis;

	/**
	 * The same database, with a bound.
	 * @param target the database
	 * @param timeout how long an answer may take; zero for as long as the driver waits
	 */
	public BoundedDataSource(DataSource target, Duration timeout) {
		super(target);
		this.millis = Math.toIntExact(timeout.toMillis());
	}

	@Override
	public Connection getConnection() throws SQLException {
		Connection connection = super.getConnection();
		return (this.millis > 0) ? bounded(connection) : connection;
	}

	private Connection bounded(Connection connection) throws SQLException {
		try {
			int before = connection.getNetworkTimeout();
			if (before > 0 && before <= this.millis) {
				return connection;
			}
			connection.setNetworkTimeout(Runnable::run, this.millis);
			return restoring(connection, before);
		}
		catch (SQLException | RuntimeException ex) {
			connection.close();
			throw ex;
		}
	}

	/* The pool may give it to the application next, whose statements may take longer */
	private static Connection restoring(Connection connection, int before) {
		return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(),
				new Class<?>[] { Connection.class }, (proxy, method, arguments) -> switch (method.getName()) {
					case "equals" -> proxy == arguments[0];
					case "hashCode" -> System.identityHashCode(proxy);
					case "close" -> close(connection, before);
					default -> {
						try {
							yield method.invoke(connection, arguments);
						}
						catch (InvocationTargetException ex) {
							throw ex.getTargetException();
						}
					}
				});
	}

	private static @Nullable Object close(Connection connection, int before) throws SQLException {
		try (connection) {
			if (!connection.isClosed()) {
				connection.setNetworkTimeout(Runnable::run, before);
			}
		}
		return null;
	}

}
