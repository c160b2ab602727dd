import { Popover } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import 'dayjs/locale/ru';
import 'dayjs/locale/ar';
import 'dayjs/locale/id';
import 'dayjs/locale/hi';
import 'dayjs/locale/zh-cn';
import 'dayjs/locale/es';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import classes from './date-menu.module.css';
import { useT } from './messages.ts';

/** The date as a button that opens a calendar. */
export function DateMenu({
  date,
  onChoose,
  children,
}: {
  date: string;
  onChoose: (date: string) => void;
  children: ReactNode;
}) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className={classes.button}
          title={t('journal.choose_date')}
          onClick={() => setOpen(!isOpen)}
        >
          {children}
          <IconChevronDown size={16} stroke={1.75} aria-hidden />
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <DatePicker
          value={date}
          defaultDate={date}
          weekendDays={[]}
          onChange={(chosen) => {
            if (chosen) onChoose(chosen);
            setOpen(false);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
