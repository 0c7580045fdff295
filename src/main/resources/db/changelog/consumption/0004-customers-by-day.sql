--liquibase formatted sql

--changeset consumption:0004-customers-by-day
-- all customers of few days, such as those that do not count yet
alter table consumption_customer_daily
    add index consumption_customer_daily_day_ix (cycle, partner_id, day, customer_id, currency, expenditure);
--rollback alter table consumption_customer_daily drop index consumption_customer_daily_day_ix;
