-- What makes work on the record quick and safe to repeat. Names as they are searched are derived from proposals and compared
-- by "audit verify"; kept answers tell a caller who asks again what was answered, and are no part of what is recorded.

create table search_name (
    campaign text not null,
    run integer not null,
    subject text not null,
    plain text not null,
    marked text not null,
    primary key (campaign, run, subject)
);

create table kept_answer (
    caller text not null,
    request_key text not null,
    request text not null,
    answer ${blob} not null,
    kept_at text not null,
    primary key (caller, request_key)
);

create index kept_answer_age on kept_answer (kept_at);
create index proposal_of_decider on proposal (campaign, run, decided_by, subject);
