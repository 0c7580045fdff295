--liquibase formatted sql

--changeset audit:0003-public-id
alter table operation_log
    add column public_id char(32) character set ascii collate ascii_bin null after id;
update operation_log set public_id = lower(hex(random_bytes(16)));
alter table operation_log
    modify column public_id char(32) character set ascii collate ascii_bin not null,
    add constraint operation_log_public_uk unique (public_id);
--rollback alter table operation_log drop column public_id;

--changeset audit:0003-outcome
alter table operation_log
    add column outcome varchar(16) not null default 'DONE' comment 'DONE, REFUSED' after object;
--rollback alter table operation_log drop column outcome;

--changeset audit:0003-seal
alter table operation_log
    add column number bigint     null comment 'place in the chain; absent: not sealed yet',
    add column link   binary(32) null comment 'keyed hash over the link before, the number and the record',
    add constraint operation_log_number_uk unique (number);
--rollback alter table operation_log drop column link, drop column number;

--changeset audit:0003-anchor
create table operation_anchor (
    number     bigint      not null primary key comment 'the last record that was dropped',
    link       binary(32)  not null comment 'its link, from which the first kept one goes on',
    until      datetime(6) not null comment 'records before this instant were dropped',
    dropped_at datetime(6) not null,
    proof      binary(32)  not null comment 'keyed hash over the rest'
);
--rollback drop table operation_anchor;
