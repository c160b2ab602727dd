import { useHotkeys } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { api } from '../../api/client.ts';
import { Badge } from '../../kit/badge.tsx';
import { Button } from '../../kit/button.tsx';
import { toast, toastError } from '../../kit/toast.tsx';
import { useUnsavedGuard } from '../../kit/unsaved.ts';
import { useCan } from '../../session/can.tsx';
import { can, sessionQuery, useSession } from '../../session/session.ts';
import { type ColumnId, cellState, changedCells, type Draft, type Resource, toggled, withScope } from './draft.ts';
import { Matrix } from './matrix.tsx';
import { useT } from './messages.ts';
import { PreviewPanel } from './preview-panel.tsx';
import classes from './rights.module.css';
import { draftOf, type Position, positionQuery, type Section } from './rights-data.ts';
import { useRightsSearch, useSetSearch } from './search.ts';

/** The matrix of one position with its unsaved changes, and what they mean for people. */
export function RightsEditor({
  position,
  sections,
  onEditGrade,
}: {
  position: Position;
  sections: readonly Section[];
  onEditGrade: () => void;
}) {
  const t = useT();
  const search = useRightsSearch();
  const setSearch = useSetSearch();
  const client = useQueryClient();
  const session = useSession();
  const mayEdit = useCan('access.position', 'edit') && !position.archivedAt;
  const saved = useMemo(() => draftOf(position), [position]);
  const [draft, setDraft] = useState<Draft>(saved);
  const resources = useMemo(() => sections.flatMap((section) => section.resources), [sections]);
  const changed = useMemo(() => changedCells(saved, draft, resources), [saved, draft, resources]);
  const guard = useUnsavedGuard(changed.length > 0);
  const column: ColumnId = position.grades.some(({ id }) => id === search.grade) ? (search.grade ?? null) : null;

  const save = useMutation({
    mutationFn: async () => {
      const { data } = await api.PUT('/api/v1/positions/{positionId}/rights', {
        params: { path: { positionId: position.id } },
        body: {
          version: position.version,
          rights: draft.rights,
          grades: Object.entries(draft.grades).map(([gradeId, rights]) => ({ gradeId, rights })),
        },
      });
      return data;
    },
    onSuccess: async (answer) => {
      guard.release();
      client.setQueryData(positionQuery(position.id).queryKey, answer);
      toast(t('rights.saved'));
      // One's own position may be among the changed.
      await client.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
  });
  const canSave = changed.length > 0 && !save.isPending;
  useHotkeys([['mod+S', () => canSave && save.mutate()]], []);

  const toggle = (at: ColumnId, resource: Resource, action: 'view' | 'add' | 'edit' | 'delete') => {
    const state = cellState(draft, at, resource.name, action);
    const gives = state === 'none' || state === 'removed';
    if (gives && !can(session, resource.name, action)) {
      toastError(t('rights.not_yours'));
      return;
    }
    setDraft(toggled(draft, at, resource, action));
  };
  const choose = (grade: ColumnId) => setSearch({ grade: grade ?? undefined });

  return (
    <>
      <Matrix
        position={position}
        sections={sections}
        draft={draft}
        current={column}
        result={search.view === 'result'}
        filter={search.q ?? ''}
        onFilter={(q) => setSearch({ q: q || undefined })}
        onCurrent={choose}
        onEditGrade={mayEdit ? onEditGrade : undefined}
        onToggle={mayEdit ? toggle : undefined}
        onScope={mayEdit ? (at, resource, scope) => setDraft(withScope(draft, at, resource, scope)) : undefined}
      />
      <PreviewPanel
        position={position}
        saved={saved}
        draft={draft}
        resources={resources}
        current={column}
        onCurrent={choose}
      />
      {changed.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a section with a name would be announced as a landmark on each change
        <div className={classes.bar} role="group" aria-label={t('rights.changes', { count: changed.length })}>
          <span role="status">
            <Badge tone="warn">{t('rights.changes', { count: changed.length })}</Badge>
          </span>
          <span className={classes.barText}>{t('rights.at_once')}</span>
          <Button variant="ghost" onClick={() => setDraft(saved)}>
            {t('rights.discard')}
          </Button>
          <Button variant="primary" busy={save.isPending} onClick={() => save.mutate()}>
            {t('rights.save')}
          </Button>
        </div>
      )}
    </>
  );
}
