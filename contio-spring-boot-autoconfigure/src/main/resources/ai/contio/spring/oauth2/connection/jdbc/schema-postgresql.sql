-- Version 1. It can be run any number of times.

create table if not exists contio_schema (
	component varchar(50) primary key,
	version integer not null
);

create table if not exists contio_connection (
	identity_provider varchar(255) not null,
	principal varchar(255) not null,
	contio_user_id varchar,
	email varchar,
	requested_scopes varchar not null,
	scopes varchar not null,
	connected_at timestamp(6) with time zone not null,
	refreshed_at timestamp(6) with time zone not null,
	access_token varchar,
	access_issued_at timestamp(6) with time zone,
	access_expires_at timestamp(6) with time zone,
	refresh_token varchar,
	reconnect_reason varchar(50),
	version bigint not null,
	constraint contio_connection_pk primary key (identity_provider, principal)
);

create index if not exists contio_connection_contio_user_id on contio_connection (contio_user_id);

insert into contio_schema (component, version)
select 'connection', 1
where not exists (select 1 from contio_schema where component = 'connection');
