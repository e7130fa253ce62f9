-- Version 1. It can be run any number of times.

create table if not exists contio_schema (
	component varchar(50) primary key,
	version integer not null
);

create table if not exists contio_webhook_rotation (
	client_id varchar(255) primary key,
	version bigint not null,
	idempotency_key varchar(255),
	started_at timestamp(6) with time zone,
	ends_at timestamp(6) with time zone,
	completed boolean not null
);

create table if not exists contio_webhook_secret (
	client_id varchar(255) not null,
	ordinal integer not null,
	secret varchar not null,
	accepted_until timestamp(6) with time zone,
	constraint contio_webhook_secret_pk primary key (client_id, ordinal)
);

insert into contio_schema (component, version)
select 'webhook-secret', 1
where not exists (select 1 from contio_schema where component = 'webhook-secret');
