-- Version 2 of the same. It can be run any number of times.

alter table contio_example add column if not exists note varchar(50) default 'none' not null;

update contio_schema set version = 2 where component = 'example' and version = 1;
