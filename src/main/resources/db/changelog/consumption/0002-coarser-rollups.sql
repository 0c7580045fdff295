--liquibase formatted sql

--changeset consumption:0002-coarser-rollups
create table consumption_customer_daily (
    cycle            int            not null,
    partner_id       bigint         not null,
    customer_id      bigint         not null,
    day              date           not null comment 'UTC day of the charge',
    manager_id       bigint         not null,
    association_type tinyint        not null,
    currency         char(3)        not null,
    import_id        bigint         not null,
    expenditure      decimal(38,15) not null,
    refund           decimal(38,15) not null,
    official         decimal(38,15) not null,
    line_count       bigint         not null,
    zero_count       bigint         not null,
    primary key (cycle, partner_id, customer_id, day, manager_id, association_type, currency, import_id),
    index consumption_customer_daily_import_ix (import_id)
) comment 'consumption_daily without services' default character set ascii collate ascii_bin;
create table consumption_service_daily (
    cycle            int            not null,
    partner_id       bigint         not null,
    service_id       bigint         not null,
    day              date           not null comment 'UTC day of the charge',
    association_type tinyint        not null,
    currency         char(3)        not null,
    import_id        bigint         not null,
    expenditure      decimal(38,15) not null,
    refund           decimal(38,15) not null,
    official         decimal(38,15) not null,
    line_count       bigint         not null,
    zero_count       bigint         not null,
    primary key (cycle, partner_id, service_id, day, association_type, currency, import_id),
    index consumption_service_daily_import_ix (import_id)
) comment 'consumption_daily without customers and managers' default character set ascii collate ascii_bin;
--rollback drop table consumption_service_daily; drop table consumption_customer_daily;

--changeset consumption:0002-fill-coarser-rollups
insert into consumption_customer_daily
       (cycle, partner_id, customer_id, day, manager_id, association_type, currency, import_id,
        expenditure, refund, official, line_count, zero_count)
select cycle, partner_id, customer_id, day, manager_id, association_type, currency, import_id,
       sum(expenditure), sum(refund), sum(official), sum(line_count), sum(zero_count)
  from consumption_daily
 group by cycle, partner_id, customer_id, day, manager_id, association_type, currency, import_id;
insert into consumption_service_daily
       (cycle, partner_id, service_id, day, association_type, currency, import_id,
        expenditure, refund, official, line_count, zero_count)
select cycle, partner_id, service_id, day, association_type, currency, import_id,
       sum(expenditure), sum(refund), sum(official), sum(line_count), sum(zero_count)
  from consumption_daily
 group by cycle, partner_id, service_id, day, association_type, currency, import_id;
--rollback delete from consumption_service_daily; delete from consumption_customer_daily;
