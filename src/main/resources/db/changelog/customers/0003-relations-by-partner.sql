--liquibase formatted sql

--changeset customers:0003-relations-by-partner
-- a partner's customers are walked through in the index, whatever is asked about them
alter table relation
    drop index relation_partner_ix,
    add index relation_partner_ix (partner_id, ended_at, begun_at desc, id desc, customer_id, type, manager_id);
--rollback alter table relation drop index relation_partner_ix, add index relation_partner_ix (partner_id, ended_at, begun_at desc, id desc);
