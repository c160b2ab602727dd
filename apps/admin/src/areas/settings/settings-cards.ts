import type { components } from '@salus/api-client';
import {
  type Icon,
  IconBuilding,
  IconBuildingStore,
  IconCalendarWeek,
  IconId,
  IconPlugConnected,
  IconYoga,
} from '@tabler/icons-react';
import { useFormats } from '../../i18n/use-language.ts';
import { type SettingsKey, useT } from './messages.ts';

type Overview = components['schemas']['SettingsOverview'];
type Company = components['schemas']['Company'];
type Network = components['schemas']['Network'];
type Rules = components['schemas']['BookingRules'];

export interface SettingLine {
  key: SettingsKey;
  to: string;
  search?: Record<string, string>;
  /** Shown at the end: a count or the value in force. */
  value?: string;
  /** Not done yet. */
  missing?: boolean;
  right: string;
}

export interface SettingsCard {
  key: SettingsKey;
  icon: Icon;
  lines: SettingLine[];
}

/** All settings there are, by category [ORG-010], with what is set now. */
export function useSettingsCards(facts: {
  overview: Overview;
  network: Network;
  company: Company | undefined;
  rules: Rules | undefined;
}): SettingsCard[] {
  const t = useT();
  const formats = useFormats();
  const { overview, network, company, rules } = facts;
  const count = (value: number) => formats.number(value);
  const support = company && [company.supportPhone, company.supportEmail, company.supportUrl].filter(Boolean);
  return [
    {
      key: 'settings.company',
      icon: IconBuilding,
      lines: [
        {
          key: 'settings.profile',
          to: '/settings/company',
          value: company?.name ?? network.name,
          right: 'org.company',
        },
        {
          key: 'settings.entities',
          to: '/settings/company',
          search: { tab: 'entities' },
          value: count(overview.legalEntities),
          right: 'org.company',
        },
        {
          key: 'settings.support',
          to: '/settings/company',
          value: support?.length ? t('settings.set') : t('settings.not_set'),
          missing: company && !support?.length,
          right: 'org.company',
        },
        ...(network.franchiseMode
          ? [
              {
                key: 'settings.franchises' as const,
                to: '/settings/company',
                search: { tab: 'franchises' },
                value: count(overview.companies - 1),
                right: 'org.company',
              },
            ]
          : []),
        {
          key: 'settings.commissions',
          to: '/settings/company',
          search: { tab: 'commissions' },
          right: 'org.settings',
        },
        {
          key: 'settings.look',
          to: '/settings/company',
          search: { tab: 'look' },
          value: network.defaultLocale.toUpperCase(),
          right: 'org.company',
        },
      ],
    },
    {
      key: 'settings.places',
      icon: IconBuildingStore,
      lines: [
        {
          key: 'settings.studios',
          to: '/settings/studios',
          value: t('settings.studios_value', { count: overview.studios, online: overview.virtualStudios }),
          right: 'org.studio',
        },
        {
          key: 'settings.rooms',
          to: '/settings/rooms',
          value: t('settings.rooms_value', { halls: overview.halls, rooms: overview.rooms, plans: overview.seatMaps }),
          missing: overview.halls + overview.rooms === 0,
          right: 'org.room',
        },
        {
          key: 'settings.equipment',
          to: '/settings/equipment',
          value: count(overview.equipment),
          right: 'org.equipment',
        },
        {
          key: 'settings.departments',
          to: '/settings/departments',
          value: count(overview.departments),
          right: 'org.department',
        },
        {
          key: 'settings.regions',
          to: '/settings/company',
          search: { tab: 'regions' },
          value: count(overview.regions),
          right: 'org.region',
        },
      ],
    },
    {
      key: 'settings.people',
      icon: IconId,
      lines: [
        {
          key: 'settings.employees',
          to: '/staff',
          value: count(overview.employees),
          missing: overview.employees < 2,
          right: 'staff.employee',
        },
        {
          key: 'settings.positions',
          to: '/settings/rights',
          value: count(overview.positions),
          right: 'access.position',
        },
      ],
    },
    {
      key: 'settings.booking',
      icon: IconCalendarWeek,
      lines: [
        {
          key: 'settings.rules',
          to: '/settings/booking',
          value:
            rules &&
            (rules.values.cancelHours === null
              ? t('settings.cancel_any')
              : t('settings.cancel_value', { count: rules.values.cancelHours })),
          right: 'org.settings',
        },
        {
          key: 'settings.limits',
          to: '/settings/booking',
          value:
            rules &&
            t('settings.limits_value', {
              day: rules.values.sameClassPerDay ?? '∞',
              week: rules.values.classesPerWeek ?? '∞',
            }),
          right: 'org.settings',
        },
        { key: 'settings.schedule', to: '/schedule', right: 'calendar.schedule' },
      ],
    },
    {
      key: 'settings.catalogue',
      icon: IconYoga,
      lines: [
        {
          key: 'settings.services',
          to: '/catalogue',
          value: count(overview.services),
          missing: overview.services === 0,
          right: 'catalogue.service',
        },
        {
          key: 'settings.class_types',
          to: '/catalogue',
          search: { tab: 'class-types' },
          value: count(overview.classTypes),
          right: 'catalogue.class_type',
        },
        {
          key: 'settings.formats',
          to: '/catalogue',
          search: { tab: 'formats' },
          value: count(overview.formats),
          right: 'catalogue.class_type',
        },
        {
          key: 'settings.categories',
          to: '/catalogue',
          search: { tab: 'categories' },
          value: count(overview.categories),
          right: 'catalogue.service',
        },
      ],
    },
    {
      key: 'settings.data',
      icon: IconPlugConnected,
      lines: [
        { key: 'settings.api_keys', to: '/settings/api-keys', value: count(overview.apiKeys), right: 'access.api_key' },
        { key: 'settings.audit', to: '/settings/audit', right: 'access.audit' },
      ],
    },
  ];
}
