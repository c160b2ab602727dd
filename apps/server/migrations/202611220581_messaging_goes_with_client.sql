-- A client without any visit may be deleted: what was sent to her goes too.
alter table messaging.message
  drop constraint message_network_id_client_id_fkey,
  add constraint message_of_client foreign key (network_id, client_id) references clients.client (network_id, id) on delete cascade;
alter table messaging.client_preference
  drop constraint client_preference_network_id_client_id_fkey,
  add constraint client_preference_of_client foreign key (network_id, client_id) references clients.client (network_id, id) on delete cascade;
