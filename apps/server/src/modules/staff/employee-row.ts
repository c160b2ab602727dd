import { type RawBuilder, sql } from 'kysely';
import type { ReadCtx } from '../../platform/context.ts';
import { gradeName, positionName } from '../access/public.ts';
import { departmentName } from '../org/public.ts';

export interface StoredEmployee {
  id: string;
  first_name: string;
  last_name: string;
  patronymic: string;
  job_title: string;
  photo_file_id: string | null;
  phone: string | null;
  email: string | null;
  state: string;
  is_on_leave: boolean;
  can_assist: boolean;
  provides_services: boolean;
  shown_in_journal: boolean;
  hired_on: string | null;
  dismissed_on: string | null;
  account_state: string;
  is_owner: boolean;
  places: StoredPlace[];
  roles: StoredRole[];
}

interface StoredPlace {
  studioId: string;
  studioName: string;
  departmentId: string | null;
  departmentName: string | null;
  departmentPreset: string | null;
  departmentColour: number | null;
  journalOrder: number;
  roomId: string | null;
}

interface StoredRole {
  positionId: string;
  positionName: string;
  positionPreset: string | null;
  isFreeSeat: boolean;
  gradeId: string | null;
  gradeName: string | null;
  gradeLevel: number | null;
  isNamedByLevel: boolean | null;
  studioIds: string[] | null;
  regionIds: string[] | null;
  companyIds: string[] | null;
}

/** The columns of a list row, from `staff.employee e` joined with `access.account a`; places and roles come as JSON. */
export function rowColumns(ctx: ReadCtx): RawBuilder<unknown> {
  return sql`e.id, e.first_name, e.last_name, e.patronymic, e.job_title, e.photo_file_id, e.phone, e.email, e.state,
    exists (select from read.absence w where w.network_id = e.network_id and w.employee_id = e.id
      and w.kind in ('vacation', 'sick_leave') and w.starts_at <= ${ctx.now} and w.ends_at > ${ctx.now}) as is_on_leave,
    e.can_assist, e.provides_services, e.shown_in_journal, e.hired_on, e.dismissed_on,
    a.state as account_state, a.is_owner,
    (select coalesce(jsonb_agg(jsonb_build_object('studioId', s.id, 'studioName', s.name, 'departmentId', d.id,
        'departmentName', d.name, 'departmentPreset', d.preset, 'departmentColour', d.colour,
        'journalOrder', es.journal_order, 'roomId', es.room_id) order by s.sort_order, s.name), '[]')
      from staff.employee_studio es
      join org.studio s on s.network_id = es.network_id and s.id = es.studio_id
      left join org.department d on d.network_id = es.network_id and d.id = es.department_id
      where es.network_id = e.network_id and es.employee_id = e.id) as places,
    (select coalesce(jsonb_agg(jsonb_build_object('positionId', p.id, 'positionName', p.name, 'positionPreset', p.preset,
        'isFreeSeat', p.is_free_seat, 'gradeId', g.id, 'gradeName', g.name, 'gradeLevel', g.level,
        'isNamedByLevel', g.is_named_by_level,
        'studioIds', (select jsonb_agg(l.studio_id) from access.assignment_place l
          where l.network_id = t.network_id and l.assignment_id = t.id and l.studio_id is not null),
        'regionIds', (select jsonb_agg(l.region_id) from access.assignment_place l
          where l.network_id = t.network_id and l.assignment_id = t.id and l.region_id is not null),
        'companyIds', (select jsonb_agg(l.company_id) from access.assignment_place l
          where l.network_id = t.network_id and l.assignment_id = t.id and l.company_id is not null))
        order by p.sort_order, p.name), '[]')
      from access.assignment t
      join access.position p on p.network_id = t.network_id and p.id = t.position_id
      left join access.grade g on g.network_id = t.network_id and g.id = t.grade_id
      where t.network_id = e.network_id and t.account_id = e.id) as roles`;
}

/** A row as it is sent; ready-made departments and positions are named in the reader's language. */
export function employeeRow(ctx: ReadCtx, row: StoredEmployee) {
  return {
    id: row.id,
    firstName: row.first_name,
    lastName: row.last_name,
    patronymic: row.patronymic,
    jobTitle: row.job_title,
    photoFileId: row.photo_file_id,
    phone: row.phone,
    email: row.email,
    state: stateOf(row),
    canAssist: row.can_assist,
    providesServices: row.provides_services,
    shownInJournal: row.shown_in_journal,
    hiredOn: row.hired_on,
    dismissedOn: row.dismissed_on,
    accountState: row.account_state as 'no_sign_in' | 'invited' | 'active' | 'blocked', // the table's check says so
    isOwner: row.is_owner,
    places: row.places.map(({ departmentPreset, ...place }) => ({
      ...place,
      departmentName:
        place.departmentName === null
          ? null
          : departmentName(ctx.locale, { name: place.departmentName, preset: departmentPreset }),
    })),
    roles: row.roles.map(({ positionPreset, isNamedByLevel, ...role }) => ({
      ...role,
      positionName: positionName(ctx.locale, { name: role.positionName, preset: positionPreset }),
      gradeName:
        role.gradeName === null || role.gradeLevel === null
          ? null
          : gradeName(ctx.locale, {
              name: role.gradeName,
              level: role.gradeLevel,
              is_named_by_level: isNamedByLevel ?? false,
            }),
      studioIds: role.studioIds ?? [],
      regionIds: role.regionIds ?? [],
      companyIds: role.companyIds ?? [],
    })),
  };
}

function stateOf(row: StoredEmployee): 'active' | 'on_leave' | 'dismissed' {
  if (row.state === 'dismissed') return 'dismissed';
  return row.is_on_leave ? 'on_leave' : 'active';
}
