--liquibase formatted sql

--changeset consumption:0003-rollup-of-cycles
create table consumption_customer_cycle (
    cycle            int            not null,
    partner_id       bigint         not null,
    customer_id      bigint         not null,
    manager_id       bigint         not null,
    association_type tinyint        not null,
    currency         char(3)        not null,
    import_id        bigint         not null,
    expenditure      decimal(38,15) not null,
    refund           decimal(38,15) not null,
    official         decimal(38,15) not null,
    line_count       bigint         not null,
    zero_count       bigint         not null,
    primary key (cycle, partner_id, customer_id, manager_id, association_type, currency, import_id),
    index consumption_customer_cycle_import_ix (import_id)
) comment 'consumption_daily without services and days' default character set ascii collate ascii_bin;
--rollback drop table consumption_customer_cycle;

--changeset consumption:0003-fill-rollup-of-cycles
insert into consumption_customer_cycle
       (cycle, partner_id, customer_id, manager_id, association_type, currency, import_id,
        expenditure, refund, official, line_count, zero_count)
select cycle, partner_id, customer_id, manager_id, association_type, currency, import_id,
       sum(expenditure), sum(refund), sum(official), sum(line_count), sum(zero_count)
  from consumption_daily
 group by cycle, partner_id, customer_id, manager_id, association_type, currency, import_id;
--rollback delete from consumption_customer_cycle;
