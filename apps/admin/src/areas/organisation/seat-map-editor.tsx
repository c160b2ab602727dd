import { useHotkeys } from '@mantine/hooks';
import {
  IconArmchair,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBan,
  IconDoorEnter,
  IconGridDots,
  IconLetterT,
  IconMinus,
  IconPlus,
  IconPointer,
  IconRun,
} from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useFormats } from '../../i18n/use-language.ts';
import { Badge } from '../../kit/badge.tsx';
import { Button } from '../../kit/button.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { Kbd } from '../../kit/kbd.tsx';
import { PageHeader } from '../../kit/page-header.tsx';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import { toast } from '../../kit/toast.tsx';
import { changedFields, useUnsavedGuard } from '../../kit/unsaved.ts';
import { useCan } from '../../session/can.tsx';
import { useT } from './messages.ts';
import { SeatCanvas, type Tool } from './seat-canvas.tsx';
import { SeatGuestView } from './seat-guest-view.tsx';
import classes from './seat-map.module.css';
import type { Room, SeatMap } from './seat-map-page.tsx';
import { SeatPanel } from './seat-panel.tsx';
import { gridCm, movedBy, type Plan } from './seat-plan.ts';
import { usePlanHistory } from './use-plan-history.ts';

const route = getRouteApi('/shell/settings/rooms/$roomId/seats');

const tools = [
  ['select', IconPointer, 'V'],
  ['seat', IconArmchair, 'M'],
  ['row', IconGridDots, 'R'],
  ['blocked', IconBan, 'X'],
  ['trainer', IconRun, 'T'],
  ['label', IconLetterT, 'L'],
  ['entrance', IconDoorEnter, 'E'],
] as const;

const emptyHall: Plan = { widthCm: 960, heightCm: 820, items: [] };

/** Draws a hall: tools, grid, undo, versions, the guest's view, publishing [ORG-019i]. */
export function SeatMapEditor({ room, versions }: { room: Room; versions: readonly SeatMap[] }) {
  const t = useT();
  const formats = useFormats();
  const queryClient = useQueryClient();
  const { version, view } = route.useSearch();
  const navigate = useNavigate();
  const mayEdit = useCan('org.room', 'edit');
  const draft = versions.find(({ state }) => state === 'draft');
  const kept = planOf(draft ?? versions.find(({ state }) => state === 'published'));
  const history = usePlanHistory(kept);
  const [saved, setSaved] = useState<Plan>(kept);
  const [seenAt, setSeenAt] = useState(draft?.updatedAt);
  const [tool, setTool] = useState<Tool>('select');
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  const [stepCm, setStepCm] = useState(100);
  const [zoom, setZoom] = useState(1);
  const old = version === undefined ? undefined : versions.find(({ versionNo }) => versionNo === version);
  const plan = old ? planOf(old) : history.plan;
  const readOnly = !mayEdit || old !== undefined;
  const dirty = changedFields(saved, history.plan).length > 0;
  const guard = useUnsavedGuard(dirty);

  const save = useMutation({
    mutationFn: async () => {
      const { data } = await api.PUT('/api/v1/rooms/{roomId}/seat-maps/draft', {
        params: { path: { roomId: room.id } },
        body: { ...history.plan, items: [...history.plan.items], seenAt },
      });
      return data;
    },
    onSuccess: async (data) => {
      setSaved(history.plan);
      setSeenAt(data?.updatedAt);
      await queryClient.invalidateQueries();
    },
  });
  const publish = useMutation({
    mutationFn: async () => {
      await save.mutateAsync();
      await api.POST('/api/v1/rooms/{roomId}/seat-maps/draft/publication', { params: { path: { roomId: room.id } } });
    },
    onSuccess: async () => {
      guard.release();
      setSeenAt(undefined);
      toast(t('org.published'));
      await queryClient.invalidateQueries();
    },
  });

  const change = (next: Plan) => !readOnly && history.change(next);
  const remove = () => {
    change({ ...history.plan, items: history.plan.items.filter(({ id }) => !selection.has(id)) });
    setSelection(new Set());
  };
  const nudge = (dx: number, dy: number) => () =>
    selection.size > 0 && change({ ...history.plan, items: movedBy(history.plan.items, selection, dx, dy) });
  useHotkeys([
    ...tools.map(([id, , key]) => [key, () => setTool(id)] as [string, () => void]),
    ['mod+Z', history.undo],
    ['mod+shift+Z', history.redo],
    ['mod+Y', history.redo],
    ['mod+S', () => !readOnly && save.mutate()],
    ['mod+A', () => setSelection(new Set(plan.items.map(({ id }) => id)))],
    ['Delete', remove],
    ['Backspace', remove],
    ['Escape', () => setSelection(new Set())],
    ['ArrowLeft', nudge(-gridCm, 0)],
    ['ArrowRight', nudge(gridCm, 0)],
    ['ArrowUp', nudge(0, -gridCm)],
    ['ArrowDown', nudge(0, gridCm)],
  ]);
  const countOf = (kind: string) => plan.items.filter((item) => item.kind === kind).length;

  return (
    <div className={classes.editor}>
      <div className={classes.head}>
        <PageHeader
          title={t('org.plan_of', { name: room.name })}
          aside={
            old ? (
              <Badge>{t('org.version_number', { version: old.versionNo })}</Badge>
            ) : (
              (draft || dirty) && <Badge tone="warn">{t('org.version_draft')}</Badge>
            )
          }
          crumbs={[
            { label: room.studioName, to: `/settings/studios/${room.studioId}` },
            { label: t('org.halls'), to: '/settings/rooms' },
          ]}
          actions={
            <>
              {!readOnly && (
                <>
                  <IconButton
                    icon={IconArrowBackUp}
                    flip
                    label={t('org.undo')}
                    onClick={history.undo}
                    disabled={!history.canUndo}
                  />
                  <IconButton
                    icon={IconArrowForwardUp}
                    flip
                    label={t('org.redo')}
                    onClick={history.redo}
                    disabled={!history.canRedo}
                  />
                </>
              )}
              <SegmentedControl
                label={t('org.view')}
                value={view ?? 'edit'}
                onChange={(next) =>
                  navigate({
                    to: '.',
                    search: (was: object) => ({ ...was, view: next === 'guest' ? 'guest' : undefined }),
                    replace: true,
                  })
                }
                options={[
                  { value: 'edit', label: t('org.view_edit') },
                  { value: 'guest', label: t('org.view_guest') },
                ]}
              />
              {old && mayEdit && (
                <Button
                  onClick={() => {
                    history.change(planOf(old));
                    void navigate({ to: '.', search: (was: object) => ({ ...was, version: undefined }) });
                  }}
                >
                  {t('org.take_version')}
                </Button>
              )}
              {!readOnly && (
                <>
                  <Button busy={save.isPending} onClick={() => save.mutate()}>
                    {t('org.save_draft')}
                  </Button>
                  <Button variant="primary" busy={publish.isPending} onClick={() => publish.mutate()}>
                    {t('org.publish')}
                  </Button>
                </>
              )}
            </>
          }
        />
      </div>
      {view === 'guest' ? (
        <SeatGuestView plan={plan} name={room.name} />
      ) : (
        <>
          {!readOnly && (
            <div className={classes.tools} role="toolbar" aria-label={t('org.tools')}>
              {tools.map(([id, ToolIcon]) => (
                <button key={id} type="button" aria-pressed={tool === id} onClick={() => setTool(id)}>
                  <ToolIcon size={18} stroke={1.75} aria-hidden />
                  {t(`org.tool_${id}`)}
                </button>
              ))}
            </div>
          )}
          <div className={classes.canvas}>
            <div className={classes.field}>
              <span className={classes.size}>
                {inMetres(plan.widthCm)} × {inMetres(plan.heightCm)} {t('org.metres')}
              </span>
              <SeatCanvas
                plan={plan}
                tool={tool}
                selection={selection}
                zoom={zoom}
                stepCm={stepCm}
                readOnly={readOnly}
                onSelection={setSelection}
                onChange={change}
              />
            </div>
            <div className={classes.zoom}>
              <IconButton
                size="sm"
                icon={IconMinus}
                label={t('org.zoom_out')}
                onClick={() => setZoom(Math.max(0.5, zoom - 0.25))}
              />
              <b>{formats.number(Math.round(zoom * 100))} %</b>
              <IconButton
                size="sm"
                icon={IconPlus}
                label={t('org.zoom_in')}
                onClick={() => setZoom(Math.min(2, zoom + 0.25))}
              />
            </div>
          </div>
          <SeatPanel
            plan={plan}
            selection={selection}
            stepCm={stepCm}
            versions={versions}
            shown={old?.versionNo ?? draft?.versionNo}
            readOnly={readOnly}
            onChange={change}
            onStep={setStepCm}
            onRemove={remove}
            onVersion={(next) => navigate({ to: '.', search: (was: object) => ({ ...was, version: next }) })}
          />
          <footer className={classes.foot}>
            <span>
              <Kbd keys="M" /> {t('org.tool_seat')} <Kbd keys="R" /> {t('org.tool_row')} <Kbd keys="Alt" />{' '}
              {t('org.key_copy')} <Kbd keys="Shift" /> {t('org.key_axis')}
            </span>
            <span>
              {t('org.plan_sum', { seats: countOf('seat'), blocked: countOf('blocked'), trainers: countOf('trainer') })}
            </span>
          </footer>
        </>
      )}
    </div>
  );
}

function planOf(map: SeatMap | undefined): Plan {
  return map ? { widthCm: map.widthCm, heightCm: map.heightCm, items: map.items } : emptyHall;
}

/** 9.6 in the decimal sign of the language. */
function inMetres(cm: number): string {
  return new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 }).format(cm / 100);
}
