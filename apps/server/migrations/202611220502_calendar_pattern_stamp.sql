-- Working hours by pattern change seldom and are asked for with every booking.
select platform.stamp_changes_of('calendar.working_pattern');
