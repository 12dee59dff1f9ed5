-- Signing in: passkeys, passwords, sessions, invites, and what keeps guessing slow. Who is in an organisation, in which roles and
-- with which devices is not here: that stands in its book, and in the rows folded from it (0001-record.sql).
-- No column holds a name or a word anybody chose. User names, codes and addresses are tokens (HMAC under a key that is never in the
-- database); what must be shown again is sealed. sajha_keeps alone touches these tables; sajha_reads reads nothing of them.

create table passkey (
  -- The id its authenticator gave it.
  id bytea primary key,
  person text not null,
  organisation text not null,
  -- COSE
  public_key bytea not null,
  -- The last signature counter told; stays 0 for passkeys that are copied between devices.
  counter bigint not null,
  transports text[] not null,
  made_at timestamptz not null
);
create index passkey_of_person on passkey (person);

-- One password a posting. It never opens anything alone: a code that is used up stands beside it.
create table password (
  person text not null,
  organisation text not null,
  username bytea not null unique,
  salt bytea not null,
  -- Argon2id, with the cost it was made at: memory in KiB.
  hash bytea not null,
  memory integer not null,
  passes integer not null,
  one_time_sealed bytea not null,
  -- The time step of the last code taken: that one and those before it are used up (RFC 6238, section 5.2).
  one_time_step bigint not null,
  made_at timestamptz not null,
  primary key (person, organisation)
);

-- Printed codes. A row is taken away when its code is used.
create table printed_code (
  code bytea primary key,
  person text not null,
  organisation text not null
);
create index printed_code_of_person on printed_code (person);

create table session (
  token bytea primary key,
  person text not null,
  organisation text not null references organisation,
  -- Null until this browser has enrolled its key.
  device text references device,
  made_at timestamptz not null,
  -- To about ten minutes: writing it at every request would cost more than it tells.
  used_at timestamptz not null,
  ends_at timestamptz not null
);
create index session_of_person on session (person, organisation);
create index session_of_device on session (device);
create index session_by_end on session (ends_at);

create table invite (
  id text primary key,
  code bytea not null unique,
  organisation text not null references organisation,
  made_by text not null,
  roles text[] not null,
  -- Whom it is meant for, if that was said; sealed under the organisation's key.
  name_sealed bytea,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index invite_of_organisation on invite (organisation);

-- The link that sets up the first organisation. There is one at most.
create table set_up_link (
  token bytea primary key,
  made_at timestamptz not null
);

-- What a browser was asked and has to answer soon: a passkey's challenge, a secret for one-time codes. Sealed; each answered once.
create table challenge (
  ticket bytea primary key,
  purpose text not null,
  secret_sealed bytea not null,
  expires_at timestamptz not null
);
create index challenge_by_end on challenge (expires_at);

-- How often somebody was let try a user name, or from an address, and until when the next try waits.
create table try (
  what bytea primary key,
  tries integer not null,
  last_at timestamptz not null,
  waits_until timestamptz not null
);
create index try_by_time on try (last_at);

do $$
declare
  t text;
begin
  foreach t in array array['passkey', 'password', 'printed_code', 'session', 'invite', 'set_up_link', 'challenge', 'try'] loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert, update, delete on %I to sajha_keeps', t);
    execute format('create policy keep_%s on %I for all to sajha_keeps using (true) with check (true)', t, t);
  end loop;
end $$;
