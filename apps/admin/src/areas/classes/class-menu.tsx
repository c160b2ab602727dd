import { Menu } from '@mantine/core';
import {
  IconArrowsExchange,
  IconBan,
  IconChevronLeft,
  IconChevronRight,
  IconDots,
  IconEdit,
  IconHistory,
  IconPrinter,
  IconRepeat,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { ButtonLink } from '../../kit/button-link.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { useCan } from '../../session/can.tsx';
import { useIsPhone } from '../../shell/use-layout.ts';
import { useClassScreen } from './class-context.ts';
import { useT } from './messages.ts';
import { printList } from './print-list.tsx';
import { useGo } from './search.ts';

/** The rarer deeds of the class: change, substitute, cancel, history. */
export function ClassMenu() {
  const t = useT();
  const go = useGo();
  const { card, may } = useClassScreen();
  const mayAudit = useCan('access.audit');
  const isPhone = useIsPhone();
  const navigate = useNavigate();
  const openSeries = () =>
    void navigate({ to: `/timetable/series/${card.seriesId}`, search: { from: card.id } } as never);
  if (!may.change && !may.cancel && !mayAudit && !isPhone) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconButton icon={IconDots} label={t('classes.more')} size={isPhone ? 'lg' : 'md'} />
      </Menu.Target>
      <Menu.Dropdown>
        {may.change && (
          <>
            <Menu.Item leftSection={<IconEdit size={16} stroke={1.75} />} onClick={() => go({ do: 'change' })}>
              {t('classes.change')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconArrowsExchange size={16} stroke={1.75} />}
              onClick={() => go({ do: 'substitute' })}
            >
              {t('classes.substitute')}
            </Menu.Item>
          </>
        )}
        {isPhone && card.seriesId && (
          <Menu.Item leftSection={<IconRepeat size={16} stroke={1.75} />} onClick={openSeries}>
            {t('classes.series')}
          </Menu.Item>
        )}
        {isPhone && (
          <Menu.Item leftSection={<IconPrinter size={16} stroke={1.75} />} onClick={() => printList()}>
            {t('classes.print')}
          </Menu.Item>
        )}
        {mayAudit && (
          <Menu.Item leftSection={<IconHistory size={16} stroke={1.75} />} onClick={() => go({ do: 'history' })}>
            {t('classes.history')}
          </Menu.Item>
        )}
        {may.cancel && (
          <>
            <Menu.Divider />
            <Menu.Item
              color="red"
              leftSection={<IconBan size={16} stroke={1.75} />}
              onClick={() => go({ do: 'cancel' })}
            >
              {t('classes.cancel_class')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

/** The series, and its classes before and after this one. */
export function SeriesLinks() {
  const t = useT();
  const navigate = useNavigate();
  const { card } = useClassScreen();
  if (!card.seriesId) return null;
  const open = (id: string) => void navigate({ to: `/classes/${id}` } as never);
  return (
    <>
      {card.previousId && (
        <IconButton
          icon={IconChevronLeft}
          flip
          bordered
          label={t('classes.previous')}
          onClick={() => card.previousId && open(card.previousId)}
        />
      )}
      {card.nextId && (
        <IconButton
          icon={IconChevronRight}
          flip
          bordered
          label={t('classes.next')}
          onClick={() => card.nextId && open(card.nextId)}
        />
      )}
      <ButtonLink
        icon={IconRepeat}
        to={`/timetable/series/${card.seriesId}` as '/'}
        search={{ from: card.id } as never}
      >
        {t('classes.series')}
      </ButtonLink>
    </>
  );
}

export function PrintButton() {
  const t = useT();
  return <IconButton icon={IconPrinter} bordered label={t('classes.print')} onClick={() => printList()} />;
}
