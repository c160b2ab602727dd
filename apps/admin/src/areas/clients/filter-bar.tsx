import { Popover } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '../../kit/button.tsx';
import { Chip } from '../../kit/chip.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { useIsPhone } from '../../shell/use-layout.ts';
import { ConditionEditor } from './condition-editor.tsx';
import { type Condition, useConditions } from './conditions.ts';
import classes from './filter-bar.module.css';
import type { ClientFilters } from './list-search.ts';
import { useT } from './messages.ts';

export interface FilterBarProps {
  filters: ClientFilters;
  onChange: (change: Partial<ClientFilters>) => void;
  onReset: () => void;
}

/** Set conditions as chips, and the button that adds one [CLI-006, CLI-009]. */
export function FilterBar({ filters, onChange, onReset }: FilterBarProps) {
  const t = useT();
  const isPhone = useIsPhone();
  const conditions = useConditions();
  const [opened, setOpened] = useState<Condition['id'] | 'choose' | null>(null);
  const set = conditions.filter((condition) => condition.shown(filters) !== null);
  const edited = conditions.find(({ id }) => id === opened);
  const clear = (condition: Condition) =>
    onChange(Object.fromEntries(condition.fields.map((field) => [field, undefined])));

  const body = edited ? (
    <ConditionEditor
      key={edited.id}
      condition={edited}
      filters={filters}
      onApply={(change) => {
        onChange(change);
        setOpened(null);
      }}
    />
  ) : (
    <ul className={classes.choices}>
      {conditions.map((condition) => (
        <li key={condition.id}>
          <button type="button" className={classes.choice} onClick={() => setOpened(condition.id)}>
            {condition.label}
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {set.map((condition) => (
        <Chip key={condition.id} on onClick={() => setOpened(condition.id)} onRemove={() => clear(condition)}>
          {condition.label}: <b>{condition.shown(filters)}</b>
        </Chip>
      ))}
      {isPhone ? (
        <>
          <Chip onClick={() => setOpened('choose')}>
            <IconPlus size={13} stroke={2} aria-hidden /> {t('clients.condition')}
          </Chip>
          <Sheet
            opened={opened !== null}
            onClose={() => setOpened(null)}
            title={edited?.label ?? t('clients.condition')}
          >
            {body}
          </Sheet>
        </>
      ) : (
        <Popover
          opened={opened !== null}
          onChange={(open) => !open && setOpened(null)}
          width={280}
          trapFocus
          withRoles={false} // the target is a wrapper, which may not carry them
          position="bottom-start"
        >
          <Popover.Target>
            <span>
              <Chip onClick={() => setOpened(opened ? null : 'choose')}>
                <IconPlus size={13} stroke={2} aria-hidden /> {t('clients.condition')}
              </Chip>
            </span>
          </Popover.Target>
          <Popover.Dropdown className={classes.dropdown}>{body}</Popover.Dropdown>
        </Popover>
      )}
      {(set.length > 0 || filters.q) && (
        <Button variant="ghost" size="sm" onClick={onReset}>
          {t('clients.reset')}
        </Button>
      )}
    </>
  );
}
