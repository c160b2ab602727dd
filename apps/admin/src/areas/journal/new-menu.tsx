import { Menu } from '@mantine/core';
import type { Formats } from '@salus/i18n';
import { IconBan, IconChevronDown, IconUsersGroup } from '@tabler/icons-react';
import { type UseNavigateResult, useNavigate } from '@tanstack/react-router';
import { IconButton } from '../../kit/icon-button.tsx';
import { useCan } from '../../session/can.tsx';
import { useT } from './messages.ts';
import { dayFrame, minuteOf } from './time-grid.ts';

/** The form of a class in the timetable, begun at a time and a person of the journal. */
export function openNewClass(
  navigate: UseNavigateResult<string>,
  {
    at,
    timeZone,
    formats,
    employee,
  }: { at: string | null; timeZone: string; formats: Formats; employee: string | null },
): void {
  void navigate({
    to: '/timetable/new' as '/',
    search: {
      kind: 'one',
      date: at ? formats.isoDate(at) : undefined,
      time: at ? clockOf(at, formats.isoDate(at), timeZone) : undefined,
      employee: employee ?? undefined,
    } as never,
  });
}

/** 18:30, in every language: it goes into the address. */
function clockOf(at: string, date: string, timeZone: string): string {
  const minute = Math.round(minuteOf(dayFrame(date, timeZone), at));
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** What else can be put into the day beside a booking: a class, closed time. */
export function NewMenu({ date }: { date: string }) {
  const t = useT();
  const navigate = useNavigate();
  const mayAddClass = useCan('classes.class', 'add');
  const mayBlock = useCan('calendar.block', 'add');
  if (!mayAddClass && !mayBlock) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconButton icon={IconChevronDown} bordered label={t('journal.new_more')} />
      </Menu.Target>
      <Menu.Dropdown>
        {mayAddClass && (
          <Menu.Item
            leftSection={<IconUsersGroup size={16} stroke={1.75} aria-hidden />}
            onClick={() => void navigate({ to: '/timetable/new' as '/', search: { kind: 'one', date } as never })}
          >
            {t('journal.new_class')}
          </Menu.Item>
        )}
        {mayBlock && (
          <Menu.Item
            leftSection={<IconBan size={16} stroke={1.75} aria-hidden />}
            onClick={() =>
              void navigate({
                to: '/journal' as '/',
                search: ((before: object) => ({ ...before, panel: 'block', block: undefined, at: undefined })) as never,
              })
            }
          >
            {t('journal.block_time')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
