-- What was put into the timetable (a class, a series, a copied period) can be taken back like any other change.
alter table classes.change drop constraint change_kind_check;
alter table classes.change add constraint change_kind_check check (kind in ('change', 'cancel', 'place'));
