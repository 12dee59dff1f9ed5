-- Exact find: tokens (HMAC under a key that is never in the database) of a whole name with a year of birth. Nothing can be listed from
-- them, and no part of a name finds anything. sajha_keeps alone touches them; whoever asks is never told whether one was there.
create table find_token (
  book text not null,
  token bytea not null,
  primary key (book, token)
);
create index find_token_by_token on find_token (token);
alter table find_token enable row level security;
grant select, insert, delete on find_token to sajha_keeps;
create policy keep_find_token on find_token for all to sajha_keeps using (true) with check (true);
