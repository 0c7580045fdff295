--liquibase formatted sql

--changeset organisations:0004-one-distributor
alter table distributor_period
    add open_id bigint null comment 'the reseller while the period lasts: it has one distributor at a time',
    add constraint distributor_period_open_uk unique (open_id);
update distributor_period p
  join (select reseller_id, max(valid_from) as latest from distributor_period group by reseller_id) newest
    on newest.reseller_id = p.reseller_id and newest.latest = p.valid_from
   set p.open_id = p.reseller_id
 where p.valid_to = '9999-12-31';
--rollback alter table distributor_period drop constraint distributor_period_open_uk, drop open_id;
