--liquibase formatted sql

--changeset consumption:0005-sums-of-chunks
-- what was loaded before is in the rollup already
alter table consumption_import_chunk
    add column sums longblob null comment 'what its lines add to consumption_daily, packed; null once added';
--rollback alter table consumption_import_chunk drop column sums;
