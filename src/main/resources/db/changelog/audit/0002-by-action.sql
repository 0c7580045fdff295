--liquibase formatted sql

--changeset audit:0002-by-action
create index operation_log_action_ix on operation_log (action, happened_at desc, id desc);
--rollback drop index operation_log_action_ix on operation_log;
