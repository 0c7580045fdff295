--liquibase formatted sql

--changeset unlinking:0002-by-customer
alter table association_request add index association_request_customer_ix (customer_id, id);
--rollback alter table association_request drop index association_request_customer_ix;
