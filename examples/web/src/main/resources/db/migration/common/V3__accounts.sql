-- An account is disabled, not deleted: the register names who recorded what. Its version counts its
-- changes, so that whoever signed in before one is signed out.
alter table account add column enabled boolean default true not null;
alter table account add column version bigint default 0 not null;

-- A register filled with made-up data says so: its passwords are known to everybody.
create table demonstration (
  made_at timestamp with time zone not null
);

insert into demonstration
select current_timestamp
where (select count(*) from account
       where username in ('nguoi-doc', 'can-bo', 'can-bo-khac', 'giam-doc')) = 4;
