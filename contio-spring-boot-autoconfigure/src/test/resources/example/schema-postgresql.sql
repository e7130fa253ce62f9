-- Version 1 of what only a test has. It can be run any number of times.

create table if not exists contio_schema (
	component varchar(50) primary key,
	version integer not null
);

create table if not exists contio_example (
	id integer primary key
);

insert into contio_schema (component, version)
select 'example', 1
where not exists (select 1 from contio_schema where component = 'example');
