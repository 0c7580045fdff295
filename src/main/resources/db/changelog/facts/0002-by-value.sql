--liquibase formatted sql

--changeset facts:0002-by-value
-- whether somebody has a fact is answered by the index alone, for every row of a list
alter table account_fact
    drop index account_fact_account_ix,
    add index account_fact_account_ix (account_id, kind, value, valid_from, valid_to);
--rollback alter table account_fact drop index account_fact_account_ix, add index account_fact_account_ix (account_id, kind, valid_from);
