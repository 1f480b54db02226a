-- The record. Bytes of entries are what is hashed; every other column beside them is derived and compared by
-- "audit verify". No foreign key holds rows to entries: while one is deferred, SQLite goes through every table at each
-- entry. Statements tell of a person and may be erased; contents are named by the SHA-256 of their plain bytes.

create table setting (
    name text primary key,
    value text not null
);

create table head (
    id integer primary key check (id = 1),
    size bigint not null,
    edge ${blob} not null
);

-- One for each transaction, so that the first entry that does not hold can be named.
create table checkpoint (
    size bigint primary key,
    note text not null
);

create table entry (
    log_index bigint primary key,
    bytes ${blob} not null,
    leaf ${blob} not null,
    kind text not null,
    at text not null,
    campaign text,
    subject text
);

create index entry_of_subject on entry (campaign, subject, log_index);

create table statement (
    log_index bigint primary key,
    salt ${blob} not null,
    bytes ${blob} not null
);

create table content (
    hash text primary key,
    packed ${blob} not null
);

create table campaign (
    id text primary key,
    title text not null,
    year integer not null,
    quarter integer not null,
    rulebook text not null,
    rulebook_hash text not null,
    rulebook_content text not null references content (hash),
    closed boolean not null,
    log_index bigint not null
);

create table facts_version (
    campaign text not null references campaign (id),
    number integer not null,
    facts_hash text not null,
    content text not null references content (hash),
    part text,
    log_index bigint not null,
    primary key (campaign, number)
);

create table run (
    campaign text not null references campaign (id),
    number integer not null,
    facts_number integer not null,
    rulebook_hash text not null,
    program text not null,
    result text not null references content (hash),
    log_index bigint not null,
    primary key (campaign, number)
);

create table proposal (
    campaign text not null,
    run integer not null,
    subject text not null,
    name text not null,
    organization boolean not null,
    committee text,
    parent text,
    decided_by text,
    headed text,
    collective text,
    outcome text not null,
    grade text,
    eligible text,
    open_grades text not null,
    quota_group text,
    primary key (campaign, run, subject)
);

create index proposal_below on proposal (campaign, run, parent, subject);
create index proposal_of_group on proposal (campaign, run, quota_group, subject);

create table quota_group (
    campaign text not null,
    run integer not null,
    quota_group text not null,
    outstanding boolean not null,
    primary key (campaign, run, quota_group)
);

create table result (
    campaign text not null,
    subject text not null,
    stage text not null,
    decided text,
    state text not null,
    erased boolean not null,
    log_index bigint not null,
    primary key (campaign, subject)
);

create table ruling (
    campaign text not null,
    quota_group text not null,
    paper text not null,
    paper_date text not null,
    log_index bigint not null,
    primary key (campaign, quota_group)
);
