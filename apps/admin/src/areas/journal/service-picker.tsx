import { NumberInput, Select } from '@mantine/core';
import { IconFileAlert, IconUsers, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { apiQuery } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Badge } from '../../kit/badge.tsx';
import { Chip } from '../../kit/chip.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { useKitT } from '../../kit/messages.ts';
import { Money } from '../../kit/values.tsx';
import type { BookableService } from './bookable-services.ts';
import { useT } from './messages.ts';
import classes from './service-picker.module.css';

/** The services of the visit: what the client usually takes stands first, one press away. */
export function ServicePicker({
  services,
  chosen,
  clientId,
  employeeId,
  people,
  hasLabel = true,
  onChange,
  onPeople,
}: {
  services: readonly BookableService[];
  chosen: readonly BookableService[];
  clientId: string | null;
  employeeId: string | null;
  /** How many come, by service. */
  people: Readonly<Record<string, number>>;
  /** False where a heading above says it already. */
  hasLabel?: boolean;
  onChange: (serviceIds: string[]) => void;
  onPeople: (people: Record<string, number>) => void;
}) {
  const t = useT();
  const kit = useKitT();
  const formats = useFormats();
  const [search, setSearch] = useState('');
  const { data: summary } = useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/clients/{clientId}/visit-summary', {
      params: { path: { clientId: clientId ?? '' } },
    }),
    enabled: clientId !== null,
  });
  const ids = chosen.map(({ id }) => id);
  const usual = (summary?.usualServices ?? []).filter(
    ({ serviceId }) => !ids.includes(serviceId) && services.some(({ id }) => id === serviceId),
  );
  const offered = services.filter(
    (service) =>
      !employeeId || service.staff.length === 0 || service.staff.some((one) => one.employeeId === employeeId),
  );
  return (
    <div className={classes.picker}>
      {hasLabel && <span className={classes.label}>{t('journal.services')}</span>}
      {chosen.map((service) => (
        <div key={service.id} className={classes.option} data-medical={service.isMedical || undefined}>
          {service.isMedical && <IconFileAlert size={16} stroke={1.75} aria-hidden />}
          <span className={classes.lines}>
            <span className={classes.line}>
              <b className="cut">{service.shownName}</b>
              {summary?.usualServices[0]?.serviceId === service.id && <Badge tone="accent">{t('journal.usual')}</Badge>}
            </span>
            <small className="num">
              {formats.duration(service.durationMin)} · <Money minor={service.priceMinor} />
              {service.isMedical && ` · ${t('journal.medical')}`}
            </small>
          </span>
          {(service.maxPeople ?? 1) > 1 && (
            <NumberInput
              w={72}
              size="xs"
              min={1}
              max={service.maxPeople ?? 1}
              clampBehavior="strict"
              allowDecimal={false}
              leftSection={<IconUsers size={14} stroke={1.75} aria-hidden />}
              aria-label={t('journal.people_of', { name: service.shownName })}
              value={people[service.id] ?? 1}
              onChange={(count) => onPeople({ ...people, [service.id]: Number(count) || 1 })}
            />
          )}
          <IconButton
            icon={IconX}
            size="sm"
            label={kit('kit.file_remove')}
            onClick={() => onChange(ids.filter((id) => id !== service.id))}
          />
        </div>
      ))}
      <Select
        aria-label={t('journal.add_service')}
        placeholder={chosen.length > 0 ? t('journal.add_service') : t('journal.choose_service')}
        data={offered.map((service) => ({ value: service.id, label: service.shownName }))}
        value={null}
        searchValue={search}
        onSearchChange={setSearch}
        onChange={(id) => {
          if (id) onChange([...ids, id]);
          setSearch('');
        }}
        searchable
        nothingFoundMessage={t('journal.no_services')}
        limit={60}
      />
      {usual.length > 0 && (
        <span className={classes.chips}>
          {usual.slice(0, 4).map(({ serviceId, name }) => (
            <Chip key={serviceId} onClick={() => onChange([...ids, serviceId])}>
              {name}
            </Chip>
          ))}
        </span>
      )}
    </div>
  );
}
