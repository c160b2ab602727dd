import { Select } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../api/client.ts';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { DurationInput } from '../../kit/duration-input.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { MoneyInput } from '../../kit/money-input.tsx';
import { useCan } from '../../session/can.tsx';
import { useSession } from '../../session/session.ts';
import classes from './catalogue.module.css';
import { useT } from './messages.ts';
import page from './service-form.module.css';
import type { ServiceForm } from './service-form.ts';

/** The price, and where another one holds: by company, studio and grade. The line that names most wins. */
export function ServicePrices({ form }: { form: ServiceForm }) {
  const t = useT();
  const { studios } = useSession();
  const seesCompanies = useCan('org.company');
  const seesPositions = useCan('access.position');
  const { data: companies } = useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/companies'),
    enabled: seesCompanies,
  });
  const { data: positions } = useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/positions'),
    enabled: seesPositions,
  });
  const { prices, priceMinor, durationMin } = form.getValues();
  const grades = (positions?.items ?? []).flatMap((position) =>
    position.grades.map((grade) => ({ value: grade.id, label: `${position.name}, ${grade.name}` })),
  );
  return (
    <>
      <Card title={t('catalogue.tab_prices')}>
        <div className={classes.two}>
          <MoneyInput
            label={t('catalogue.price')}
            value={priceMinor}
            error={form.errors.priceMinor}
            onChange={(minor) => form.setFieldValue('priceMinor', minor ?? 0)}
          />
        </div>
      </Card>
      <Card
        title={t('catalogue.price_list')}
        action={
          <Button
            size="sm"
            variant="soft"
            icon={IconPlus}
            onClick={() =>
              form.insertListItem('prices', {
                companyId: null,
                studioId: studios[0]?.id ?? null,
                gradeId: null,
                priceMinor,
                durationMin: null,
              })
            }
          >
            {t('catalogue.add_price')}
          </Button>
        }
      >
        <p className={classes.hint}>{t('catalogue.price_list_hint')}</p>
        {prices.map((price, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a form have no other name until they are saved
          <div key={at} className={page.line}>
            {seesCompanies && (companies?.items.length ?? 0) > 1 && (
              <Select
                label={t('catalogue.company')}
                placeholder={t('catalogue.every')}
                clearable
                data={(companies?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
                {...form.getInputProps(`prices.${at}.companyId`)}
              />
            )}
            <Select
              label={t('catalogue.studio')}
              placeholder={t('catalogue.every')}
              clearable
              searchable
              data={studios.map(({ id, name }) => ({ value: id, label: name }))}
              {...form.getInputProps(`prices.${at}.studioId`)}
            />
            {grades.length > 0 && (
              <Select
                label={t('catalogue.grade')}
                placeholder={t('catalogue.every')}
                clearable
                searchable
                data={grades}
                {...form.getInputProps(`prices.${at}.gradeId`)}
              />
            )}
            <MoneyInput
              label={t('catalogue.price')}
              value={price.priceMinor}
              error={form.errors[`prices.${at}.priceMinor`] ?? form.errors[`prices.${at}`]}
              onChange={(minor) => form.setFieldValue(`prices.${at}.priceMinor`, minor ?? 0)}
            />
            <DurationInput
              label={t('catalogue.duration')}
              placeholder={String(durationMin)}
              value={price.durationMin}
              onChange={(minutes) => form.setFieldValue(`prices.${at}.durationMin`, minutes)}
            />
            <IconButton
              icon={IconTrash}
              label={t('catalogue.remove_line')}
              onClick={() => form.removeListItem('prices', at)}
            />
          </div>
        ))}
      </Card>
    </>
  );
}
