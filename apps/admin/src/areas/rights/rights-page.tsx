import { Menu } from '@mantine/core';
import {
  IconArchive,
  IconArchiveOff,
  IconCopy,
  IconDotsVertical,
  IconPencil,
  IconPlus,
  IconShieldLock,
  IconTrash,
} from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { Badge } from '../../kit/badge.tsx';
import { Button } from '../../kit/button.tsx';
import { confirm } from '../../kit/confirm.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { PageHeader } from '../../kit/page-header.tsx';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import { Skeleton } from '../../kit/skeletons.tsx';
import { toast } from '../../kit/toast.tsx';
import { Can, useCan } from '../../session/can.tsx';
import { useIsCompact, useIsPhone } from '../../shell/use-layout.ts';
import { GradeSheet } from './grade-sheet.tsx';
import { CellMark } from './matrix.tsx';
import { useT } from './messages.ts';
import { PositionList } from './position-list.tsx';
import { PositionSheet } from './position-sheet.tsx';
import classes from './rights.module.css';
import { catalogueQuery, type Position, positionQuery, positionsQuery } from './rights-data.ts';
import { RightsEditor } from './rights-editor.tsx';
import { useRightsSearch, useSetSearch } from './search.ts';

type OpenSheet = 'new' | 'copy' | 'edit' | 'new_grade' | 'edit_grade' | null;

/** Positions and grades: who may do what, cell by cell [ACC-002 … ACC-012i]. */
export function RightsPage() {
  const t = useT();
  const search = useRightsSearch();
  const setSearch = useSetSearch();
  const phone = useIsPhone();
  const [sheet, setSheet] = useState<OpenSheet>(null);
  const positions = useQuery(positionsQuery(search.archived ?? false));
  const catalogue = useQuery(catalogueQuery);
  const items = positions.data?.items;
  // A desk opens the first position that people hold; a phone begins with the list.
  const chosenId =
    search.position ?? (phone ? undefined : (items?.find(({ holders }) => holders > 0) ?? items?.[0])?.id);
  const position = useQuery({ ...positionQuery(chosenId ?? ''), enabled: chosenId !== undefined });
  const open = (positionId: string | undefined) => setSearch({ position: positionId, grade: undefined });

  const failure: unknown = positions.error;
  if (failure) return <ErrorState error={failure} onRetry={() => void positions.refetch()} />;
  const isEmpty = items?.length === 0;
  return (
    <div className={classes.page} data-list={(phone && !chosenId) || undefined}>
      <Header position={chosenId ? position.data : undefined} onSheet={setSheet} />
      {(!phone || !chosenId) && (
        <PositionList
          items={items}
          chosenId={chosenId}
          archived={search.archived ?? false}
          onNew={() => setSheet('new')}
        />
      )}
      {isEmpty && (
        <div className={classes.matrix}>
          <EmptyState
            icon={IconShieldLock}
            title={search.archived ? t('rights.archive_empty') : t('rights.empty_title')}
            hint={search.archived ? undefined : t('rights.empty_hint')}
            action={
              !search.archived && (
                <Can resource="access.position" action="add">
                  <Button variant="primary" icon={IconPlus} onClick={() => setSheet('new')}>
                    {t('rights.new_position')}
                  </Button>
                </Can>
              )
            }
          />
        </div>
      )}
      {chosenId && position.error && (
        <div className={classes.matrix}>
          <ErrorState error={position.error} onRetry={() => void position.refetch()} />
        </div>
      )}
      {chosenId && !position.error && (!position.data || !catalogue.data) && <MatrixSkeleton />}
      {chosenId && position.data && catalogue.data && (
        <RightsEditor
          key={`${position.data.id}/${position.data.version}/${position.data.grades.length}`}
          position={position.data}
          sections={catalogue.data.sections}
          onEditGrade={() => setSheet('edit_grade')}
        />
      )}
      {(sheet === 'new' || sheet === 'copy' || sheet === 'edit') && (
        <PositionSheet
          mode={sheet}
          position={sheet === 'new' ? undefined : position.data}
          onClose={() => setSheet(null)}
          onSaved={(saved) => {
            setSheet(null);
            open(saved.id);
          }}
        />
      )}
      {(sheet === 'new_grade' || sheet === 'edit_grade') && position.data && (
        <GradeSheet
          position={position.data}
          grade={sheet === 'edit_grade' ? position.data.grades.find(({ id }) => id === search.grade) : undefined}
          onClose={() => setSheet(null)}
        />
      )}
    </div>
  );
}

function Header({ position, onSheet }: { position: Position | undefined; onSheet: (sheet: OpenSheet) => void }) {
  const t = useT();
  const search = useRightsSearch();
  const setSearch = useSetSearch();
  const compact = useIsCompact();
  const mayAdd = useCan('access.position', 'add');
  return (
    <div className={classes.header}>
      <PageHeader
        crumbs={[
          { label: t('rights.settings'), to: '/settings' },
          ...(position ? [{ label: t('rights.title'), to: '/settings/rights' }] : []),
        ]}
        title={position?.name ?? t('rights.title')}
        aside={
          position && (
            <>
              <Badge>{t('rights.people', { count: position.holders })}</Badge>{' '}
              {position.isFreeSeat && <Badge tone="ok">{t('rights.free_seat')}</Badge>}{' '}
              {position.archivedAt && <Badge tone="warn">{t('rights.archived')}</Badge>}
            </>
          )
        }
        actions={
          position && (
            <>
              {!compact && <Legend />}
              <SegmentedControl
                label={t('rights.shown')}
                value={search.view ?? 'difference'}
                onChange={(view) => setSearch({ view: view === 'result' ? view : undefined })}
                options={[
                  { value: 'difference', label: t('rights.difference') },
                  { value: 'result', label: t('rights.result') },
                ]}
              />
              {mayAdd && !compact && (
                <Button icon={IconCopy} onClick={() => onSheet('copy')}>
                  {t('rights.copy')}
                </Button>
              )}
              <MoreMenu position={position} onSheet={onSheet} />
            </>
          )
        }
      />
    </div>
  );
}

function MoreMenu({ position, onSheet }: { position: Position; onSheet: (sheet: OpenSheet) => void }) {
  const t = useT();
  const setSearch = useSetSearch();
  const client = useQueryClient();
  const mayAdd = useCan('access.position', 'add');
  const mayEdit = useCan('access.position', 'edit');
  const mayDelete = useCan('access.position', 'delete');
  const params = { path: { positionId: position.id } };
  const leave = async (said: string) => {
    await client.invalidateQueries({ queryKey: ['get', '/api/v1/positions'] });
    await client.invalidateQueries({ queryKey: positionQuery(position.id).queryKey });
    setSearch({ position: undefined, grade: undefined });
    toast(said);
  };
  const archive = useMutation({
    mutationFn: (isArchived: boolean) =>
      api.PUT('/api/v1/positions/{positionId}/archival', { params, body: { isArchived } }),
    onSuccess: (_answer, isArchived) => leave(isArchived ? t('rights.was_archived') : t('rights.was_restored')),
  });
  const remove = useMutation({
    mutationFn: () => api.DELETE('/api/v1/positions/{positionId}', { params }),
    onSuccess: () => leave(t('rights.was_deleted')),
  });
  const askRemove = async () => {
    const yes = await confirm({
      title: t('rights.delete_title', { name: position.name }),
      text: t('rights.delete_text'),
      yes: t('rights.delete'),
      danger: true,
    });
    if (yes) remove.mutate();
  };
  if (!mayAdd && !mayEdit && !mayDelete) return null;
  const icon = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;
  return (
    <Menu width={230} position="bottom-end">
      <Menu.Target>
        <IconButton icon={IconDotsVertical} label={t('rights.more')} bordered />
      </Menu.Target>
      <Menu.Dropdown>
        {mayEdit && (
          <Menu.Item leftSection={<IconPlus {...icon} />} onClick={() => onSheet('new_grade')}>
            {t('rights.new_grade')}
          </Menu.Item>
        )}
        {mayEdit && (
          <Menu.Item leftSection={<IconPencil {...icon} />} onClick={() => onSheet('edit')}>
            {t('rights.edit_position')}
          </Menu.Item>
        )}
        {mayAdd && (
          <Menu.Item leftSection={<IconCopy {...icon} />} onClick={() => onSheet('copy')}>
            {t('rights.copy')}
          </Menu.Item>
        )}
        {mayEdit && (
          <Menu.Item
            leftSection={position.archivedAt ? <IconArchiveOff {...icon} /> : <IconArchive {...icon} />}
            onClick={() => archive.mutate(!position.archivedAt)}
          >
            {position.archivedAt ? t('rights.restore') : t('rights.archive')}
          </Menu.Item>
        )}
        {mayDelete && (
          <Menu.Item color="red" leftSection={<IconTrash {...icon} />} onClick={askRemove}>
            {t('rights.delete')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

function Legend() {
  const t = useT();
  return (
    <span className={classes.legend}>
      <span>
        <CellMark state="has" action="view" />
        {t('rights.legend_has')}
      </span>
      <span>
        <CellMark state="added" action="view" />
        {t('rights.legend_added')}
      </span>
      <span>
        <CellMark state="removed" action="view" />
        {t('rights.legend_removed')}
      </span>
    </span>
  );
}

function MatrixSkeleton() {
  return (
    <div className={classes.matrix} aria-busy="true">
      {Array.from({ length: 14 }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
        <div key={row} className={classes.skeletonRow}>
          <Skeleton width={`${70 - ((row * 13) % 30)}%`} />
          <Skeleton width="80%" />
          <Skeleton width="80%" />
        </div>
      ))}
    </div>
  );
}
