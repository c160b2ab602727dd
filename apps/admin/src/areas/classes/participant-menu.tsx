import { Menu } from '@mantine/core';
import {
  IconArmchair,
  IconArrowForwardUp,
  IconCalendarX,
  IconDots,
  IconRotate,
  IconUserCheck,
  IconUserX,
} from '@tabler/icons-react';
import { IconButton } from '../../kit/icon-button.tsx';
import { useClassScreen } from './class-context.ts';
import type { Participant } from './class-data.ts';
import { deedsOf } from './class-state.ts';
import { useT } from './messages.ts';
import classes from './participant-list.module.css';
import { useGo } from './search.ts';

/** What else can be done with one booking. */
export function ParticipantMenu({ person }: { person: Participant }) {
  const t = useT();
  const go = useGo();
  const { card, now, may, actions, nameOf, reseat } = useClassScreen();
  const deeds = deedsOf(person, card, now);
  const name = nameOf(person.client.name);
  if (!may.mark || deeds.size === 0) return <span />;
  const { id } = person.booking;
  const icon = { size: 16, stroke: 1.75 };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconButton className={classes.menu} icon={IconDots} size="sm" label={t('classes.more_for', { name })} />
      </Menu.Target>
      <Menu.Dropdown>
        {deeds.has('mark') && (
          <Menu.Item
            leftSection={<IconUserCheck {...icon} />}
            onClick={() => void actions.mark([person], 'attended', t('classes.did_come', { name }))}
          >
            {t('classes.mark')}
          </Menu.Item>
        )}
        {deeds.has('miss') && (
          <Menu.Item
            leftSection={<IconUserX {...icon} />}
            onClick={() => void actions.mark([person], 'no_show', t('classes.did_miss', { name }))}
          >
            {t('classes.missed')}
          </Menu.Item>
        )}
        {deeds.has('undo') && (
          <Menu.Item
            leftSection={<IconRotate {...icon} />}
            onClick={() => void actions.mark([person], 'booked', t('classes.mark_taken_back', { name }))}
          >
            {t('classes.unmark')}
          </Menu.Item>
        )}
        {deeds.has('seat') && (
          <Menu.Item leftSection={<IconArmchair {...icon} />} onClick={() => reseat(id)}>
            {t('classes.change_seat')}
          </Menu.Item>
        )}
        {deeds.has('move') && (
          <Menu.Item
            leftSection={<IconArrowForwardUp className="flip" {...icon} />}
            onClick={() => go({ do: 'move', booking: id })}
          >
            {t('classes.move')}
          </Menu.Item>
        )}
        {deeds.has('drop') && (
          <>
            <Menu.Divider />
            <Menu.Item
              color="red"
              leftSection={<IconCalendarX {...icon} />}
              onClick={() => go({ do: 'drop', booking: id })}
            >
              {t('classes.cancel_booking')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
