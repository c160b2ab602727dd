import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { DateField } from '../../kit/date-field.tsx';
import { useKitT } from '../../kit/messages.ts';
import { SearchField } from '../../kit/search-field.tsx';
import { visitStatuses, visitStatusLook } from '../../kit/visit-status.ts';
import { useCan } from '../../session/can.tsx';
import { useSession } from '../../session/session.ts';
import classes from './client-page.module.css';
import { specialists } from './client-queries.ts';
import { useT } from './messages.ts';

/** Filters of the tab as the address holds them: several values of one kind stand with commas between them. */
export interface VisitsSearch {
  q?: string | undefined;
  states?: string | undefined;
  studios?: string | undefined;
  services?: string | undefined;
  specialists?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

export const noFilters: VisitsSearch = {
  q: undefined,
  states: undefined,
  studios: undefined,
  services: undefined,
  specialists: undefined,
  from: undefined,
  to: undefined,
};

const services = apiQuery.queryOptions('get', '/api/v1/services', { params: { query: { limit: 500 } } });

/** Search, status, studio, service, specialist and period [CLI-035, CLI-036i]. */
export function VisitsFilters({
  search,
  onChange,
}: {
  search: VisitsSearch;
  onChange: (change: VisitsSearch) => void;
}) {
  const t = useT();
  const kit = useKitT();
  const formats = useFormats();
  const { studios } = useSession();
  const mayStaff = useCan('staff.employee');
  const mayCatalogue = useCan('catalogue.service');
  const people = useQuery({ ...specialists, enabled: mayStaff });
  const offered = useQuery({ ...services, enabled: mayCatalogue });
  const choice = (name: 'states' | 'studios' | 'services' | 'specialists') => ({
    value: search[name]?.split(',').filter(Boolean) ?? [],
    onChange: (chosen: string[]) => onChange({ [name]: chosen.join(',') || undefined }),
    clearable: true,
    searchable: true,
    className: classes.filter,
  });
  const hint = (name: 'states' | 'studios' | 'services' | 'specialists', words: string) =>
    search[name] ? {} : { placeholder: words };
  return (
    <div className={classes.filters}>
      <SearchField
        value={search.q ?? ''}
        placeholder={t('clients.visits_search')}
        onSearch={(text) => onChange({ q: text || undefined })}
      />
      <MultiSelect
        aria-label={t('clients.column_status')}
        {...hint('states', t('clients.any_status'))}
        {...choice('states')}
        data={visitStatuses.map((status) => ({ value: status, label: kit(visitStatusLook[status].labelKey) }))}
      />
      {studios.length > 1 && (
        <MultiSelect
          aria-label={t('clients.column_studio')}
          {...hint('studios', t('clients.any_studio'))}
          {...choice('studios')}
          data={studios.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {mayCatalogue && (
        <MultiSelect
          aria-label={t('clients.column_services')}
          {...hint('services', t('clients.any_service'))}
          {...choice('services')}
          data={(offered.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {mayStaff && (
        <MultiSelect
          aria-label={t('clients.column_specialists')}
          {...hint('specialists', t('clients.lock_open'))}
          {...choice('specialists')}
          data={(people.data?.items ?? []).map((one) => ({
            value: one.id,
            label: formats.personName({ givenName: one.firstName, familyName: one.lastName }),
          }))}
        />
      )}
      <DateField
        aria-label={t('clients.from')}
        placeholder={t('clients.from')}
        value={search.from ?? null}
        onChange={(day) => onChange({ from: day ?? undefined })}
        className={classes.filter}
      />
      <DateField
        aria-label={t('clients.to')}
        placeholder={t('clients.to')}
        value={search.to ?? null}
        onChange={(day) => onChange({ to: day ?? undefined })}
        className={classes.filter}
      />
    </div>
  );
}
