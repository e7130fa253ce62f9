-- What the stand-in for a CRM knows; see ai.contio.spring.sample.crm
create table if not exists crm_entry (
	event_id varchar(255) primary key,
	event_type varchar(255) not null,
	contact varchar(320),
	written_at timestamp with time zone default current_timestamp not null
);
