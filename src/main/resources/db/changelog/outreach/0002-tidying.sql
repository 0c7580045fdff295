--liquibase formatted sql

--changeset outreach:0002-tidying
--comment: what is over is found without a look at every row, and without a lock on it
alter table outreach_day add index outreach_day_ix (day);
alter table address_day add index address_day_ix (day);
alter table link_guess add index link_guess_end_ix (happened_at);
alter table registration_code_use add index registration_code_use_ix (used_at);
--rollback alter table registration_code_use drop index registration_code_use_ix;
--rollback alter table link_guess drop index link_guess_end_ix;
--rollback alter table address_day drop index address_day_ix;
--rollback alter table outreach_day drop index outreach_day_ix;
