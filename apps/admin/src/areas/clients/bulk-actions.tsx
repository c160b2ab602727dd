import { Popover, Select, TagsInput } from '@mantine/core';
import { type Icon, IconArchive, IconArchiveOff, IconCategory, IconDownload, IconTag } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { BulkBar, BulkButton } from '../../kit/bulk-bar.tsx';
import { Button } from '../../kit/button.tsx';
import { confirm } from '../../kit/confirm.tsx';
import type { Column } from '../../kit/data-table.tsx';
import { toast } from '../../kit/toast.tsx';
import { useCan } from '../../session/can.tsx';
import { type ClientRow, clientCategories, clientTags } from './client-queries.ts';
import { exportAddress, formatNames } from './export-address.ts';
import classes from './filter-bar.module.css';
import { useT } from './messages.ts';

interface BulkActionsProps {
  selection: ReadonlySet<string>;
  onSelection: (selection: ReadonlySet<string>) => void;
  columns: readonly Column<ClientRow>[];
  isArchive: boolean;
}

/** What can be done with the chosen clients at once. */
export function BulkActions({ selection, onSelection, columns, isArchive }: BulkActionsProps) {
  const t = useT();
  const queryClient = useQueryClient();
  const mayEdit = useCan('clients.client', 'edit');
  const mayDelete = useCan('clients.client', 'delete');
  const mayExport = useCan('clients.export');
  const clientIds = [...selection];
  const change = useMutation({
    mutationFn: (body: { addTags?: string[]; categoryId?: string | null; archive?: boolean }) =>
      api.POST('/api/v1/clients/bulk-edits', { body: { clientIds, addTags: [], removeTags: [], ...body } }),
    onSuccess: async ({ data }) => {
      toast(t('clients.bulk_done', { count: data?.changed ?? 0 }));
      onSelection(new Set());
      await queryClient.invalidateQueries();
    },
  });
  const archive = async () => {
    const sure =
      isArchive ||
      (await confirm({
        title: t('clients.archive_title', { count: selection.size }),
        text: t('clients.archive_text'),
        yes: t('clients.archive'),
      }));
    if (sure) change.mutate({ archive: !isArchive });
  };
  return (
    <BulkBar count={selection.size} onClear={() => onSelection(new Set())}>
      {mayEdit && (
        <>
          <BulkForm
            icon={IconTag}
            label={t('clients.tag')}
            kind="tags"
            onApply={(values) => change.mutate({ addTags: values as string[] })}
          />
          <BulkForm
            icon={IconCategory}
            label={t('clients.column_category')}
            kind="category"
            onApply={(value) => change.mutate({ categoryId: value as string | null })}
          />
        </>
      )}
      {mayExport &&
        (['csv', 'xlsx'] as const).map((format) => (
          <BulkButton
            key={format}
            icon={IconDownload}
            onClick={() => window.location.assign(exportAddress({}, undefined, columns, { clientIds, format }))}
          >
            {formatNames[format]}
          </BulkButton>
        ))}
      {mayDelete && (
        <BulkButton icon={isArchive ? IconArchiveOff : IconArchive} onClick={() => void archive()}>
          {isArchive ? t('clients.restore') : t('clients.archive')}
        </BulkButton>
      )}
    </BulkBar>
  );
}

/** A button of the bar that asks for a value first. */
function BulkForm({
  icon,
  label,
  kind,
  onApply,
}: {
  icon: Icon;
  label: string;
  kind: 'tags' | 'category';
  onApply: (value: string[] | string | null) => void;
}) {
  const t = useT();
  const [opened, setOpened] = useState(false);
  const [tags, setTags] = useState<string[]>([]);
  const [category, setCategory] = useState<string | null>(null);
  const { data: known } = useQuery({ ...clientTags, enabled: opened });
  const { data: categories } = useQuery({ ...clientCategories, enabled: opened });
  const apply = () => {
    onApply(kind === 'tags' ? tags : category);
    setOpened(false);
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="top" width={280} trapFocus withRoles={false}>
      <Popover.Target>
        <span>
          <BulkButton icon={icon} onClick={() => setOpened(!opened)}>
            {label}
          </BulkButton>
        </span>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={classes.editor}>
          {kind === 'tags' ? (
            <TagsInput
              data-autofocus
              label={t('clients.column_tags')}
              data={(known?.items ?? []).map(({ tag }) => tag)}
              value={tags}
              onChange={setTags}
              maxTags={10}
              comboboxProps={{ withinPortal: false }}
            />
          ) : (
            <Select
              data-autofocus
              label={t('clients.column_category')}
              placeholder={t('clients.no_category')}
              clearable
              data={(categories?.items ?? [])
                .filter(({ isArchived }) => !isArchived)
                .map(({ id, name }) => ({ value: id, label: name }))}
              value={category}
              onChange={setCategory}
              comboboxProps={{ withinPortal: false }}
            />
          )}
          <Button
            variant="primary"
            onClick={apply}
            disabledReason={kind === 'tags' && tags.length === 0 && t('clients.choose_tag')}
          >
            {t('clients.apply')}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
