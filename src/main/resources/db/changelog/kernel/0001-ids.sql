--liquibase formatted sql

--changeset kernel:0001-ids
create table id_block (
    reserved bigint not null comment 'every key below this one is given out or reserved'
);
insert into id_block (reserved) values (1000);
--rollback drop table id_block;
