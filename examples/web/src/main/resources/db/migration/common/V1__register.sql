-- The register of an agency. Plans, case files, events and reports are kept in their wire format;
-- what is searched for stands in columns of its own. Nothing that can be derived is stored.

-- An account is disabled, not deleted: the register names who recorded what. Its version counts its
-- changes, so that whoever signed in before one is signed out.
create table account (
  username varchar(50)  primary key,
  password varchar(100) not null,
  role     varchar(10)  not null check (role in ('READER', 'OFFICER', 'HEAD')),
  unit     varchar(64),
  enabled  boolean      default true not null,
  version  bigint       default 0 not null,
  check (role <> 'OFFICER' or unit is not null)
);

create table plan (
  id         varchar(100) primary key,
  version    bigint       not null,
  status     varchar(10)  not null check (status in ('DRAFT', 'ISSUED')),
  content    text         not null,
  issued_at  timestamp with time zone,
  created_by varchar(50)  not null,
  created_at timestamp with time zone not null,
  changed_by varchar(50)  not null,
  changed_at timestamp with time zone not null,
  check ((status = 'ISSUED') = (issued_at is not null))
);

-- What a case file says at its beginning; what happens since stands in its log.
create table case_file (
  id         varchar(64)  primary key,
  version    bigint       not null,
  head       text         not null,
  created_by varchar(50)  not null,
  created_at timestamp with time zone not null,
  changed_by varchar(50)  not null,
  changed_at timestamp with time zone not null
);

-- The version of a case is the number of entries in its log.
create table case_entry (
  case_id     varchar(64)  not null references case_file (id),
  position    bigint       not null,
  kind        varchar(12)  not null check (kind in ('EVENT', 'EXPLANATION')),
  entry_id    varchar(100) not null,
  content     text         not null,
  recorded_by varchar(50)  not null,
  recorded_at timestamp with time zone not null,
  primary key (case_id, position),
  unique (case_id, kind, entry_id)
);

create table report (
  kind        varchar(10)  not null check (kind in ('TASK', 'DUTY')),
  id          varchar(100) not null,
  content     text         not null,
  recorded_by varchar(50)  not null,
  recorded_at timestamp with time zone not null,
  primary key (kind, id)
);

-- A register filled with made-up data says so: its passwords are known to everybody.
create table demonstration (
  made_at timestamp with time zone not null
);
