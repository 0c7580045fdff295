--liquibase formatted sql

--changeset members:0001-member
create table member (
    user_id     bigint       not null primary key,
    note        varchar(255) not null default '' comment 'position or note (职位/备注)',
    director_id bigint       null comment 'user id of the 客户经理主管 above an account manager',
    constraint member_user_fk foreign key (user_id) references portal_user (id),
    constraint member_director_fk foreign key (director_id) references portal_user (id)
) default character set utf8mb4 collate utf8mb4_general_ci;
insert into member (user_id) select id from portal_user where kind = 'MEMBER';
--rollback drop table member;
