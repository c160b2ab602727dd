import type en from './messages/en.json';
import type { useT } from './messages.ts';

type Key = keyof typeof en;
type T = ReturnType<typeof useT>;

const objects: Readonly<Record<string, Key>> = {
  account: 'audit.object.account',
  position: 'audit.object.position',
  api_key: 'audit.object.api_key',
  employee: 'audit.object.employee',
  client: 'audit.object.client',
  visit: 'audit.object.visit',
  service: 'audit.object.service',
  category: 'audit.object.category',
  studio: 'audit.object.studio',
  company: 'audit.object.company',
  region: 'audit.object.region',
  department: 'audit.object.department',
  room: 'audit.object.room',
  equipment: 'audit.object.equipment',
  network: 'audit.object.network',
  setting: 'audit.object.setting',
  absence: 'audit.object.absence',
  shift: 'audit.object.shift',
  pattern: 'audit.object.pattern',
  block: 'audit.object.block',
  file: 'audit.object.file',
  contract: 'audit.object.contract',
  client_category: 'audit.object.category',
  service_category: 'audit.object.category',
  class_type: 'audit.object.class_type',
  format: 'audit.object.format',
  interest: 'audit.object.interest',
  legal_entity: 'audit.object.legal_entity',
  schedule: 'audit.object.pattern',
  template: 'audit.object.template',
  seat_map: 'audit.object.seat_map',
  client_list: 'audit.object.client_list',
  service_list: 'audit.object.service_list',
  employee_list: 'audit.object.employee_list',
  earlier_hint: 'audit.object.earlier_hint',
  grade: 'audit.object.grade',
  class: 'audit.object.class',
  class_booking: 'audit.object.class_booking',
  class_series: 'audit.object.class_series',
  class_list: 'audit.object.class_list',
  class_wait: 'audit.object.class_wait',
  message: 'audit.object.message',
};

const deeds: Readonly<Record<string, Key>> = {
  add: 'audit.deed.add',
  create: 'audit.deed.add',
  edit: 'audit.deed.edit',
  change: 'audit.deed.edit',
  update: 'audit.deed.edit',
  delete: 'audit.deed.delete',
  remove: 'audit.deed.delete',
  archive: 'audit.deed.archive',
  restore: 'audit.deed.restore',
  move: 'audit.deed.move',
  cancel: 'audit.deed.cancel',
  choose: 'audit.deed.edit',
  place: 'audit.deed.add',
  book: 'audit.deed.add',
  export: 'audit.deed.export',
  merge: 'audit.deed.merge',
  anonymise: 'audit.deed.anonymise',
  dismiss: 'audit.deed.dismiss',
  publish: 'audit.deed.publish',
  read_confidential_note: 'audit.deed.read_note',
};

const actions: Readonly<Record<string, Key>> = {
  'session.start': 'audit.action.session_start',
  'session.end': 'audit.action.session_end',
  'session.end_others': 'audit.action.session_end',
  'session.refuse': 'audit.action.session_refuse',
  'account.invite': 'audit.action.account_invite',
  'account.reset_link': 'audit.action.account_reset_link',
  'account.ask_reset': 'audit.action.account_reset_link',
  'account.reset_password': 'audit.action.account_password',
  'account.change_password': 'audit.action.account_password',
  'account.accept_invitation': 'audit.action.account_accept',
  'account.revoke_link': 'audit.action.account_revoke',
  'account.assign': 'audit.action.account_assign',
  'account.block': 'audit.action.account_block',
  'account.unblock': 'audit.action.account_unblock',
  'account.ownership': 'audit.action.account_ownership',
  'account.authenticator_on': 'audit.action.authenticator_on',
  'account.authenticator_off': 'audit.action.authenticator_off',
  'employee.view': 'audit.action.employee_view',
  'employee.view_list': 'audit.action.employee_view_list',
  'position.rights': 'audit.action.position_rights',
  'api_key.revoke': 'audit.action.api_key_revoke',
};

/** What sort of thing was changed, in words; a thing without words yet keeps its name from the API. */
export function objectWord(t: T, objectType: string): string {
  const key = objects[objectType];
  return key ? t(key) : objectType;
}

/** What was done: words of its own, or "changed: employee". */
export function actionWords(t: T, action: string, objectType: string): string {
  const own = actions[action];
  if (own) return t(own);
  const deed = deeds[action.split('.').at(-1) ?? ''] ?? 'audit.deed.edit';
  return t('audit.did', { deed: t(deed), object: objectWord(t, objectType) });
}
