-- A running server says whether the database is as new as itself (/ready).
grant select on platform.migration to salus_app;
