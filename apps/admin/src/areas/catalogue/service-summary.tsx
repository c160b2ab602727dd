import {
  type Icon,
  IconClock,
  IconDoor,
  IconFileText,
  IconTag,
  IconTool,
  IconUsers,
  IconWorld,
} from '@tabler/icons-react';
import { useFormats } from '../../i18n/use-language.ts';
import { Card } from '../../kit/card.tsx';
import { useSession } from '../../session/session.ts';
import { useT } from './messages.ts';
import page from './service-form.module.css';
import type { ServiceValues } from './service-form.ts';

/** The settings in other words: what the desk and the client will meet. */
export function ServiceSummary({ values }: { values: ServiceValues }) {
  const t = useT();
  const formats = useFormats();
  const { network } = useSession();
  const total = values.bufferBeforeMin + values.durationMin + values.bufferAfterMin;
  const listed = values.prices.length;
  const money = formats.money(values.priceMinor, network.currency);
  const price = listed === 0 ? money : t('catalogue.sum_price', { price: money, count: listed });
  const named = values.roomIds.length;
  const room = !values.needsRoom
    ? t('catalogue.sum_no_room')
    : named === 0
      ? t('catalogue.sum_any_room')
      : t('catalogue.sum_room', { count: named });
  const lines: [Icon, string | false][] = [
    [IconTag, price],
    [
      IconClock,
      t('catalogue.sum_time', { client: formats.duration(values.durationMin), total: formats.duration(total) }),
    ],
    [
      IconUsers,
      values.staff.length === 0
        ? t('catalogue.sum_nobody')
        : t('catalogue.staff_count', { count: values.staff.length }),
    ],
    [IconDoor, room],
    [
      IconTool,
      values.equipment.length > 0 && values.equipment.map(({ kind, quantity }) => `${kind} × ${quantity}`).join(', '),
    ],
    [IconWorld, values.onlineBooking ? t('catalogue.sum_online') : t('catalogue.sum_desk')],
    [IconFileText, values.isMedical && t('catalogue.sum_medical')],
  ];
  return (
    <Card title={t('catalogue.in_other_words')}>
      <ul className={page.words}>
        {lines.map(
          ([LineIcon, words]) =>
            words && (
              <li key={words}>
                <LineIcon size={16} stroke={1.75} aria-hidden />
                {words}
              </li>
            ),
        )}
      </ul>
    </Card>
  );
}
