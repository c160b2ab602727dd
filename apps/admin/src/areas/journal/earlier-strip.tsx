import { IconClockUp } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiQuery } from '../../api/client.ts';
import { Button } from '../../kit/button.tsx';
import classes from './earlier-strip.module.css';
import { useJournal } from './journal-context.ts';
import { refreshJournal } from './journal-data.ts';
import { useT } from './messages.ts';
import type { VisitCommands } from './use-visit-commands.tsx';

const hintsKey = ['get', '/api/v1/visits/earlier-hints'];

/** Time got free, and somebody wants to come earlier: one press moves her there [BKG-026i]. */
export function EarlierStrip({
  studioId,
  commands,
  mayEdit,
}: {
  studioId: string;
  commands: VisitCommands;
  mayEdit: boolean;
}) {
  const t = useT();
  const client = useQueryClient();
  const { journal, names, formats, actions } = useJournal();
  const [place, setPlace] = useState(0);
  const { data } = useQuery({
    ...apiQuery.queryOptions('get', '/api/v1/visits/earlier-hints', { params: { query: { studioId } } }),
    enabled: journal.hints > 0,
  });
  const settle = () => {
    void client.invalidateQueries({ queryKey: hintsKey });
    void refreshJournal(client);
  };
  const move = useMutation({
    async mutationFn({ visitId, startsAt, employeeId }: { visitId: string; startsAt: string; employeeId: string }) {
      const { data: visit } = await api.GET('/api/v1/visits/{visitId}', { params: { path: { visitId } } });
      const isOthers = visit?.lines.length === 1 && visit.lines[0]?.employeeId !== employeeId;
      if (visit) await commands.move(visit, { startsAt, employeeId: isOthers ? employeeId : undefined });
    },
    onSettled: settle,
  });
  const dismiss = useMutation({
    async mutationFn(hintId: string) {
      await api.DELETE('/api/v1/visits/earlier-hints/{hintId}', { params: { path: { hintId } } });
    },
    onSettled: settle,
  });
  const wishes = (data?.items ?? []).flatMap((hint) => hint.clients.map((wish) => ({ hint, wish })));
  const shown = wishes[place % Math.max(1, wishes.length)];
  if (journal.hints === 0 || !shown) return null;
  const { hint, wish } = shown;
  const employee = journal.employees.find(({ id }) => id === hint.employeeId);
  return (
    <section className={`${classes.strip} g-earlier`} aria-label={t('journal.hint_title')}>
      <IconClockUp size={16} stroke={1.75} aria-hidden />
      <button type="button" className={classes.words} onClick={() => actions.openVisit(wish.visitId)}>
        <span>
          {t('journal.hint_text', {
            name: names.client(wish.client),
            time: formats.dateTime(wish.proposedStartsAt, journal.now),
            who: employee ? names.short(employee.name) : '',
            now: formats.dateTime(wish.startsAt, journal.now),
          })}
        </span>
        {wish.note && <small className="cut">{wish.note}</small>}
      </button>
      {wishes.length > 1 && (
        <Button size="sm" variant="ghost" onClick={() => setPlace(place + 1)}>
          {t('journal.hint_next', { count: wishes.length })}
        </Button>
      )}
      {mayEdit && (
        <>
          <Button size="sm" busy={dismiss.isPending} onClick={() => dismiss.mutate(hint.id)}>
            {t('journal.hint_dismiss')}
          </Button>
          <Button
            size="sm"
            variant="primary"
            busy={move.isPending}
            onClick={() =>
              move.mutate({ visitId: wish.visitId, startsAt: wish.proposedStartsAt, employeeId: hint.employeeId })
            }
          >
            {t('journal.move')}
          </Button>
        </>
      )}
    </section>
  );
}
