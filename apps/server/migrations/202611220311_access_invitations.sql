-- The secret of an invitation waits sealed until its letter is handed over; grades may be called by their level.

alter table access.invitation add column sealed_link bytea;
comment on column access.invitation.sealed_link is 'Sealed with the server''s key until the letter has gone; then null. Only the hash of the token stays.';
alter table access.invitation add column sent_at timestamptz;

alter table access.grade add column is_named_by_level boolean not null default false;
comment on column access.grade.is_named_by_level is 'Nobody has named it: shown as "Grade 2" in the reader''s language.';
