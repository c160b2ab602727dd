import { Autocomplete, NumberInput, Switch } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../api/client.ts';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { Chip } from '../../kit/chip.tsx';
import { DurationInput } from '../../kit/duration-input.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { useCan } from '../../session/can.tsx';
import { useSession } from '../../session/session.ts';
import classes from './catalogue.module.css';
import { useT } from './messages.ts';
import page from './service-form.module.css';
import type { ServiceForm } from './service-form.ts';

/** Where it is offered, which rooms it may take, how many may come. */
export function ServicePlaces({ form }: { form: ServiceForm }) {
  const t = useT();
  const { studios } = useSession();
  const seesRooms = useCan('org.room');
  const { data: rooms } = useQuery({ ...apiQuery.queryOptions('get', '/api/v1/rooms'), enabled: seesRooms });
  const values = form.getValues();
  const toggle = (field: 'studioIds' | 'roomIds', id: string) =>
    form.setFieldValue(
      field,
      values[field].includes(id) ? values[field].filter((one) => one !== id) : [...values[field], id],
    );
  const offered = (studioId: string) => values.studioIds.length === 0 || values.studioIds.includes(studioId);
  return (
    <>
      {studios.length > 1 && (
        <Card title={t('catalogue.studios')}>
          <div className={page.placesOf}>
            <p className={classes.hint}>{t('catalogue.studios_hint')}</p>
            <div className={page.choices}>
              {studios.map(({ id, name }) => (
                <Chip key={id} on={values.studioIds.includes(id)} onClick={() => toggle('studioIds', id)}>
                  {name}
                </Chip>
              ))}
            </div>
          </div>
        </Card>
      )}
      <Card title={t('catalogue.rooms')}>
        <div className={classes.fields}>
          <Switch
            label={t('catalogue.needs_room')}
            description={t('catalogue.needs_room_hint')}
            {...form.getInputProps('needsRoom', { type: 'checkbox' })}
          />
          {values.needsRoom && seesRooms && (
            <>
              <p className={classes.hint}>{t('catalogue.rooms_hint')}</p>
              {studios
                .filter(({ id }) => offered(id) && rooms?.items.some(({ studioId }) => studioId === id))
                .map((studio) => (
                  <div key={studio.id} className={page.placesOf}>
                    {studios.length > 1 && <b>{studio.name}</b>}
                    <div className={page.choices}>
                      {rooms?.items
                        .filter(({ studioId }) => studioId === studio.id)
                        .map(({ id, name }) => (
                          <Chip key={id} on={values.roomIds.includes(id)} onClick={() => toggle('roomIds', id)}>
                            {name}
                          </Chip>
                        ))}
                    </div>
                  </div>
                ))}
            </>
          )}
          <NumberInput
            label={t('catalogue.max_people')}
            description={t('catalogue.max_people_hint')}
            min={1}
            max={100}
            maw={240}
            allowDecimal={false}
            value={values.maxPeople ?? ''}
            onChange={(count) => form.setFieldValue('maxPeople', typeof count === 'number' ? count : null)}
          />
        </div>
      </Card>
    </>
  );
}

/** Which apparatus it needs, from when and how long. */
export function EquipmentNeeds({ form }: { form: ServiceForm }) {
  const t = useT();
  const seesEquipment = useCan('org.equipment');
  const { data } = useQuery({ ...apiQuery.queryOptions('get', '/api/v1/equipment'), enabled: seesEquipment });
  const kinds = [...new Set((data?.items ?? []).map(({ kind }) => kind))];
  const { equipment } = form.getValues();
  return (
    <Card
      title={t('catalogue.equipment')}
      action={
        <Button
          size="sm"
          variant="soft"
          icon={IconPlus}
          onClick={() =>
            form.insertListItem('equipment', {
              kind: kinds[0] ?? '',
              quantity: 1,
              offsetMin: 0,
              lengthMin: null,
              prepAfterMin: 0,
            })
          }
        >
          {t('catalogue.add_equipment')}
        </Button>
      }
    >
      <p className={classes.hint}>{t('catalogue.equipment_hint')}</p>
      {equipment.map((need, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a form have no other name until they are saved
        <div key={at} className={page.line}>
          <Autocomplete label={t('catalogue.kind')} data={kinds} {...form.getInputProps(`equipment.${at}.kind`)} />
          <NumberInput
            label={t('catalogue.quantity')}
            min={1}
            max={10}
            allowDecimal={false}
            value={need.quantity}
            onChange={(count) => form.setFieldValue(`equipment.${at}.quantity`, Number(count) || 1)}
          />
          <DurationInput
            label={t('catalogue.offset')}
            value={need.offsetMin}
            onChange={(minutes) => form.setFieldValue(`equipment.${at}.offsetMin`, minutes ?? 0)}
          />
          <DurationInput
            label={t('catalogue.length')}
            placeholder={t('catalogue.until_end')}
            value={need.lengthMin}
            error={form.errors[`equipment.${at}.lengthMin`] ?? form.errors[`equipment.${at}`]}
            onChange={(minutes) => form.setFieldValue(`equipment.${at}.lengthMin`, minutes || null)}
          />
          <DurationInput
            label={t('catalogue.prep_after')}
            value={need.prepAfterMin}
            onChange={(minutes) => form.setFieldValue(`equipment.${at}.prepAfterMin`, minutes ?? 0)}
          />
          <IconButton
            icon={IconTrash}
            label={t('catalogue.remove_line')}
            onClick={() => form.removeListItem('equipment', at)}
          />
        </div>
      ))}
    </Card>
  );
}
