-- What every later migration stands on. Nothing is open unless it is granted: not the schema, and not a function either, which
-- PostgreSQL would otherwise let everybody call, the owner's definer functions included.
revoke all on schema public from public;
grant usage on schema public to sajha_reads, sajha_keeps;
alter default privileges revoke execute on functions from public;

-- Facts about the installation that must not change under it, such as which master key this database was sealed with.
create table platform_check (
  name text primary key,
  value bytea not null
);
