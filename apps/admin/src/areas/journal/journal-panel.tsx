import { Drawer } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useIsCompact, useIsPhone } from '../../shell/use-layout.ts';
import { BlockPanel } from './block-panel.tsx';
import { BookingPanel } from './booking-panel.tsx';
import classes from './journal-panel.module.css';
import { UnitPanel } from './unit-panel.tsx';
import { useSearchOf } from './use-search.ts';
import type { VisitCommands } from './use-visit-commands.tsx';
import { VisitPanel } from './visit-panel.tsx';

/** What stands beside the grid: a booking, a visit, blocked time, an apparatus. A sheet on phones. */
export function JournalPanel({ studioId, commands }: { studioId: string; commands: VisitCommands }) {
  const search = useSearchOf();
  const navigate = useNavigate({ from: '/journal' });
  const compact = useIsCompact();
  const phone = useIsPhone();
  const close = useCallback(
    () =>
      void navigate({
        search: (before: object) => ({
          ...before,
          panel: undefined,
          visit: undefined,
          block: undefined,
          unit: undefined,
          at: undefined,
          len: undefined,
          person: undefined,
          client: undefined,
        }),
      }),
    [navigate],
  );
  const panel =
    search.panel === 'visit' && search.visit ? (
      <VisitPanel key={search.visit} visitId={search.visit} commands={commands} onClose={close} />
    ) : search.panel === 'block' ? (
      <BlockPanel key={search.block ?? search.at ?? 'new'} studioId={studioId} onClose={close} />
    ) : search.panel === 'unit' && search.unit ? (
      <UnitPanel key={search.unit} studioId={studioId} unitId={search.unit} onClose={close} />
    ) : search.panel === 'new' ? (
      <BookingPanel studioId={studioId} onClose={close} />
    ) : null;
  if (!panel) return null;
  if (!compact) return <aside className={classes.panel}>{panel}</aside>;
  return (
    <Drawer.Root opened onClose={close} position={phone ? 'bottom' : 'right'} size={phone ? '92dvh' : 400}>
      <Drawer.Overlay color="var(--scrim)" backgroundOpacity={1} />
      <Drawer.Content className={classes.sheet}>{panel}</Drawer.Content>
    </Drawer.Root>
  );
}
