-- People. Accounts and grants are derived from the ledger and compared by "audit verify"; of name, password and identity
-- the ledger holds one salted digest. Sessions and attempts come and go; the access log is only added to.

create table account (
    id text primary key,
    name text not null,
    password text,
    password_due boolean not null,
    issuer text,
    identity text,
    locked boolean not null,
    signed_in boolean not null,
    salt text not null,
    log_index bigint not null
);

create unique index account_of_identity on account (issuer, identity);

-- An empty organization is the whole record.
create table account_grant (
    account text not null,
    role text not null,
    organization text not null,
    log_index bigint not null,
    primary key (account, role, organization)
);

-- Of the id of a session only its hash is kept: who reads the file cannot go on with it.
create table session (
    hash text primary key,
    account text not null,
    began bigint not null,
    used bigint not null
);

create index session_of_account on session (account);

-- Who tries is kept as a hash: people type passwords where their name belongs.
create table sign_in_attempt (
    attempt text not null,
    tried text not null,
    at bigint not null,
    primary key (tried, attempt)
);

create table access_log (
    number bigint primary key,
    at text not null,
    door text not null,
    account text not null,
    signed_in boolean not null,
    kind text not null,
    campaign text not null,
    subject text,
    log_index bigint
);

create index access_of_subject on access_log (subject, number);
create index access_by_account on access_log (account, number);
