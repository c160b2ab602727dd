-- Signing in by a one-time code. Belongs to no network, like the keys: a code proves that somebody reads this e-mail or
-- phone, and an unknown address is answered like a known one.
create table access.sign_in_code (
  key_hash      text primary key,
  code_hash     text not null,
  attempts_left smallint not null,
  expires_at    timestamptz not null
);
comment on column access.sign_in_code.code_hash is 'Argon2id: six digits behind a fast hash could be counted through.';
create index on access.sign_in_code (expires_at);
grant select, insert, update, delete on access.sign_in_code to salus_app;
