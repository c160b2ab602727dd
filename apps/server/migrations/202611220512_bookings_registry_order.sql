-- The registry sorted by when a visit was booked read the whole history of the network.
create index visit_registry_created on bookings.visit (network_id, created_at, id);
