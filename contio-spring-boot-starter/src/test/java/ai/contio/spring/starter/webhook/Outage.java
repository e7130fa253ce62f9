package ai.contio.spring.starter.webhook;

import java.util.List;

import ai.contio.spring.starter.load.DatabaseProxy;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A way in which an inbox cannot be written to.
 */
enum Outage {

	/** Connections are ended and others refused, as when the server is restarted. */
	CUT {

		@Override
		void begin(DatabaseProxy way, JdbcClient database) {
			way.cut();
		}

		@Override
		void end(DatabaseProxy way, JdbcClient database) {
			way.restore();
		}

	},

	/** Nothing is refused and nothing answered, as when the server loses its power. */
	SILENT {

		@Override
		void begin(DatabaseProxy way, JdbcClient database) {
			way.swallow();
		}

		@Override
		void end(DatabaseProxy way, JdbcClient database) {
			way.restore();
		}

	},

	/** Rows are refused, and the database says which. */
	CONSTRAINT {

		@Override
		void begin(DatabaseProxy way, JdbcClient database) {
			database.sql("alter table contio_inbox_event add constraint nothing check (body is null) not valid")
				.update();
		}

		@Override
		void end(DatabaseProxy way, JdbcClient database) {
			database.sql("alter table contio_inbox_event drop constraint nothing").update();
		}

	},

	/** Nothing can be written, since there is no room for it. */
	DISK_FULL {

		@Override
		void begin(DatabaseProxy way, JdbcClient database) {
			database.sql("""
					create or replace function disk_full() returns trigger language plpgsql as $$
					begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$
					""").update();
			TABLES.forEach((table) -> database
				.sql("create trigger disk_full before insert or update on %s execute function disk_full()"
					.formatted(table))
				.update());
		}

		@Override
		void end(DatabaseProxy way, JdbcClient database) {
			TABLES.forEach((table) -> database.sql("drop trigger disk_full on " + table).update());
		}

	};

	private static final List<String> TABLES = List.of("contio_inbox_event", "contio_inbox_part", "contio_inbox_task");

	abstract void begin(DatabaseProxy way, JdbcClient database);

	abstract void end(DatabaseProxy way, JdbcClient database);

}
