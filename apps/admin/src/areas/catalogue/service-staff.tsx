import { Checkbox, NumberInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { imageUrl } from '../../api/image.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Avatar } from '../../kit/avatar.tsx';
import { Card } from '../../kit/card.tsx';
import { DurationInput } from '../../kit/duration-input.tsx';
import { MoneyInput } from '../../kit/money-input.tsx';
import { SearchField } from '../../kit/search-field.tsx';
import { RowsSkeleton } from '../../kit/skeletons.tsx';
import { useCan } from '../../session/can.tsx';
import classes from './catalogue.module.css';
import { employeesQuery } from './catalogue-data.ts';
import { useT } from './messages.ts';
import page from './service-form.module.css';
import type { ServiceForm } from './service-form.ts';

/** Who provides the service, with her own price and length where they differ; how many assistants it takes. */
export function ServiceStaff({ form }: { form: ServiceForm }) {
  const t = useT();
  const formats = useFormats();
  const seesStaff = useCan('staff.employee');
  const { data } = useQuery({ ...employeesQuery, enabled: seesStaff });
  const [q, setQ] = useState('');
  const { staff, durationMin, assistantsNeeded } = form.getValues();
  const people = (data?.items ?? [])
    .filter(({ providesServices }) => providesServices)
    .map((person) => ({
      ...person,
      name: formats.personName({ givenName: person.firstName, familyName: person.lastName }),
    }))
    .filter(({ name }) => name.toLocaleLowerCase().includes(q.toLocaleLowerCase()));
  const toggle = (employeeId: string, into: boolean) =>
    form.setFieldValue(
      'staff',
      into
        ? [...staff, { employeeId, priceMinor: null, durationMin: null }]
        : staff.filter((one) => one.employeeId !== employeeId),
    );
  return (
    <>
      {seesStaff && (
        <Card title={t('catalogue.tab_staff')}>
          <div className={classes.filters}>
            <SearchField value={q} onSearch={setQ} />
            <span className={classes.hint}>{t('catalogue.staff_count', { count: staff.length })}</span>
          </div>
          {!data && <RowsSkeleton rows={4} />}
          {people.map(({ id, name, photoFileId, jobTitle }) => {
            const at = staff.findIndex(({ employeeId }) => employeeId === id);
            const own = staff[at];
            return (
              <div key={id} className={page.person}>
                <span>
                  <Checkbox
                    aria-label={name}
                    checked={own !== undefined}
                    onChange={(event) => toggle(id, event.currentTarget.checked)}
                  />
                  <Avatar id={id} name={name} photoUrl={imageUrl(photoFileId)} />
                  <span>
                    {name}
                    {jobTitle && <small className={classes.hint}> {jobTitle}</small>}
                  </span>
                </span>
                {own && (
                  <>
                    <MoneyInput
                      aria-label={t('catalogue.own_price_of', { name })}
                      placeholder={t('catalogue.by_price_list')}
                      value={own.priceMinor}
                      onChange={(minor) => form.setFieldValue(`staff.${at}.priceMinor`, minor)}
                    />
                    <DurationInput
                      aria-label={t('catalogue.own_duration_of', { name })}
                      placeholder={String(durationMin)}
                      value={own.durationMin}
                      onChange={(minutes) => form.setFieldValue(`staff.${at}.durationMin`, minutes)}
                    />
                  </>
                )}
              </div>
            );
          })}
        </Card>
      )}
      <Card title={t('catalogue.assistants')}>
        <NumberInput
          label={t('catalogue.assistants_needed')}
          description={t('catalogue.assistants_hint')}
          min={0}
          max={5}
          maw={240}
          allowDecimal={false}
          value={assistantsNeeded}
          onChange={(count) => form.setFieldValue('assistantsNeeded', Number(count) || 0)}
        />
      </Card>
    </>
  );
}
