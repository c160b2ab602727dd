import { Select, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { Button } from '../../kit/button.tsx';
import { Chip } from '../../kit/chip.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { useKitT } from '../../kit/messages.ts';
import { TimeInput } from '../../kit/time-input.tsx';
import { useCan } from '../../session/can.tsx';
import classes from './block-panel.module.css';
import { blockWordKey } from './board-column.tsx';
import { useJournal } from './journal-context.ts';
import { refreshJournal } from './journal-data.ts';
import { useT } from './messages.ts';
import { Panel } from './panel.tsx';
import { dayFrame, instantOf, minuteOf, snap } from './time-grid.ts';
import { done } from './undo-stack.ts';
import { usePanelGuard } from './use-panel-guard.ts';
import { useSearchOf } from './use-search.ts';
import type { Journal } from './wire.ts';

const kinds = ['break', 'maintenance', 'repair', 'cleaning', 'training', 'hold', 'other'] as const;
type BlockKind = (typeof kinds)[number];

/** Time taken without a client: a break, maintenance, cleaning. Of a specialist, a room or an apparatus. */
export function BlockPanel({ studioId, onClose }: { studioId: string; onClose: () => void }) {
  const t = useT();
  const search = useSearchOf();
  const { journal } = useJournal();
  const present = journal.blocks.find(({ id }) => id === search.block);
  return (
    <Panel title={present ? t(blockWordKey(present.kind)) : t('journal.block_time')} onClose={onClose}>
      <BlockForm
        studioId={studioId}
        resourceId={search.person ?? search.unit ?? null}
        startsAt={search.at ?? null}
        block={present ?? null}
        onDone={onClose}
      />
    </Panel>
  );
}

/** The form alone: the panel of an apparatus has it too. */
export function BlockForm({
  studioId,
  resourceId,
  startsAt,
  block,
  usual = 'break',
  onDone,
}: {
  studioId: string;
  resourceId: string | null;
  startsAt: string | null;
  block: {
    id: string;
    resourceId: string;
    kind: string;
    reason: string;
    startsAt: string;
    endsAt: string;
    version: number;
  } | null;
  usual?: BlockKind;
  onDone: () => void;
}) {
  const t = useT();
  const kit = useKitT();
  const { journal, formats, names } = useJournal();
  const client = useQueryClient();
  const mayEdit = useCan('calendar.block', block ? 'edit' : 'add');
  const mayDelete = useCan('calendar.block', 'delete');
  const start = block?.startsAt ?? startsAt ?? usualStart(journal);
  const end = block?.endsAt ?? new Date(Date.parse(start) + 3_600_000).toISOString();
  const [subject, setSubject] = useState<string | null>(block?.resourceId ?? resourceId);
  const [kind, setKind] = useState<BlockKind>(() => kinds.find((one) => one === block?.kind) ?? usual);
  const [from, setFrom] = useState(() => partsOf(start, journal.timeZone, formats.isoDate(start)));
  const [to, setTo] = useState(() => partsOf(end, journal.timeZone, formats.isoDate(end)));
  const [reason, setReason] = useState(block?.reason ?? '');
  const span = { startsAt: momentOf(from, journal.timeZone), endsAt: momentOf(to, journal.timeZone) };
  const guard = usePanelGuard(reason !== (block?.reason ?? ''));
  const settle = () => void refreshJournal(client);
  const finish = () => {
    guard.release();
    onDone();
  };
  const save = useMutation({
    async mutationFn() {
      if (block)
        await api.PATCH('/api/v1/blocks/{blockId}', {
          params: { path: { blockId: block.id } },
          body: { version: block.version, kind, reason, ...span },
        });
      else if (subject) {
        const { data } = await api.POST('/api/v1/blocks', {
          body: { studioId, resourceId: subject, kind, reason, ...span },
        });
        if (data)
          done(t('journal.blocked'), () =>
            api.DELETE('/api/v1/blocks/{blockId}', { params: { path: { blockId: data.id } } }).then(settle),
          );
      }
    },
    onSuccess: finish,
    onSettled: settle,
  });
  const remove = useMutation({
    async mutationFn(id: string) {
      await api.DELETE('/api/v1/blocks/{blockId}', { params: { path: { blockId: id } } });
    },
    onSuccess: finish,
    onSettled: settle,
  });
  const subjects = [
    {
      group: t('journal.by_staff'),
      items: journal.employees.map((one) => ({ value: one.id, label: names.full(one.name) })),
    },
    { group: t('journal.resources'), items: journal.resources.map(({ id, name }) => ({ value: id, label: name })) },
  ];
  return (
    <div className={classes.form}>
      <Select
        label={t('journal.block_what')}
        data={subjects}
        value={subject}
        onChange={setSubject}
        searchable
        disabled={block !== null}
      />
      <span className={classes.kinds}>
        {kinds.map((one) => (
          <Chip key={one} on={one === kind} onClick={() => setKind(one)}>
            {t(blockWordKey(one))}
          </Chip>
        ))}
      </span>
      <div className={classes.moment}>
        <DateField
          label={kit('kit.hours_from')}
          value={from.date}
          required
          onChange={(date) => date && setFrom({ ...from, date })}
        />
        <TimeInput
          aria-label={kit('kit.hours_from')}
          value={from.minute}
          onChange={(minute) => setFrom({ ...from, minute: minute ?? 0 })}
        />
      </div>
      <div className={classes.moment}>
        <DateField
          label={kit('kit.hours_to')}
          value={to.date}
          required
          onChange={(date) => date && setTo({ ...to, date })}
        />
        <TimeInput
          aria-label={kit('kit.hours_to')}
          value={to.minute}
          onChange={(minute) => setTo({ ...to, minute: minute ?? 0 })}
        />
      </div>
      <Textarea
        label={t('journal.reason')}
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {mayEdit && (
        <Button
          variant="primary"
          size="lg"
          fullWidth
          busy={save.isPending}
          disabledReason={
            !subject ? t('journal.block_needs') : span.endsAt <= span.startsAt ? kit('kit.hours_order') : null
          }
          onClick={() => save.mutate()}
        >
          {block ? kit('kit.save') : t('journal.block_do', { range: rangeWords(formats, span, journal.now) })}
        </Button>
      )}
      {block && mayDelete && (
        <Button variant="danger" fullWidth busy={remove.isPending} onClick={() => remove.mutate(block.id)}>
          {t('journal.block_remove')}
        </Button>
      )}
    </div>
  );
}

/** Today from about now; another day from the hour that the studio opens. */
function usualStart(journal: Journal): string {
  const frame = dayFrame(journal.from, journal.timeZone);
  const now = minuteOf(frame, journal.now);
  if (now >= 0 && now < frame.lengthMin) return instantOf(frame, snap(now, 30));
  return journal.days[0]?.open[0]?.[0] ?? instantOf(frame, 10 * 60);
}

interface Parts {
  date: string;
  minute: number;
}

function partsOf(at: string, timeZone: string, date: string): Parts {
  return { date, minute: Math.round(minuteOf(dayFrame(date, timeZone), at)) };
}

function momentOf({ date, minute }: Parts, timeZone: string): string {
  return instantOf(dayFrame(date, timeZone), minute);
}

function rangeWords(
  formats: ReturnType<typeof useJournal>['formats'],
  span: { startsAt: string; endsAt: string },
  now: string,
): string {
  const isOneDay = formats.isoDate(span.startsAt) === formats.isoDate(span.endsAt);
  return isOneDay
    ? `${formats.dateShort(span.startsAt, now)}, ${formats.timeRange(span.startsAt, span.endsAt)}`
    : `${formats.dateTime(span.startsAt, now)} – ${formats.dateTime(span.endsAt, now)}`;
}
