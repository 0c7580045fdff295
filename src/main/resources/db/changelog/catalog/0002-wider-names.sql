--liquibase formatted sql

--changeset catalog:0002-wider-names
alter table service modify provider varchar(255) not null;
alter table region
    modify provider varchar(255) not null,
    modify code varchar(255) not null;
--rollback alter table region modify provider varchar(128) not null, modify code varchar(128) not null;
--rollback alter table service modify provider varchar(128) not null;
