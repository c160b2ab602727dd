import { Select, Switch } from '@mantine/core';
import { useState } from 'react';
import { sentenceOf } from '../../api/problem.ts';
import { Alert } from '../../kit/alert.tsx';
import { Button } from '../../kit/button.tsx';
import { useKitT } from '../../kit/messages.ts';
import { Sheet } from '../../kit/sheet.tsx';
import { usePlanOptions } from '../timetable/plan-options.ts';
import type { Scope } from './change-values.ts';
import { useClassScreen } from './class-context.ts';
import classes from './dialogs.module.css';
import { useT } from './messages.ts';
import { ScopeField } from './scope-field.tsx';
import { TouchedClasses } from './touched-classes.tsx';
import { useChangePreview } from './use-change-preview.ts';
import { useSaveChange } from './use-save-change.ts';

/** Somebody else leads: each trainer stays or is replaced by one who is free then [SCH-002]. */
export function SubstituteTrainer({ onClose }: { onClose: () => void }) {
  const t = useT();
  const kit = useKitT();
  const { card, nameOf } = useClassScreen();
  const { trainers } = usePlanOptions(card.studioId, card.classTypeId);
  const [trainerIds, setTrainerIds] = useState(card.trainerIds);
  const [scope, setScope] = useState<Scope>('one');
  const [skip, setSkip] = useState<string[]>([]);
  const [notify, setNotify] = useState(true);
  const isEmpty = trainerIds.join() === card.trainerIds.join();
  const wanted = {
    scope,
    version: card.version,
    change: isEmpty ? {} : { trainerIds },
    withOwnPlans: false,
    skip,
  };
  const { preview, error, isStale } = useChangePreview(card.id, wanted);
  const { save, isBusy } = useSaveChange(onClose);
  const reason = isEmpty
    ? t('classes.choose_substitute')
    : isStale || !preview
      ? t('classes.checking')
      : preview.toDecide > 0 && t('classes.solve_first', { count: preview.toDecide });
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t('classes.substitute')}
      size={480}
      footer={
        <>
          <Button onClick={onClose}>{kit('kit.back')}</Button>
          <Button
            variant="primary"
            busy={isBusy}
            disabledReason={error ? sentenceOf(error) : reason}
            onClick={() => void save({ ...wanted, notify })}
          >
            {t('classes.substitute')}
          </Button>
        </>
      }
    >
      <div className={classes.form}>
        <ScopeField value={scope} onChange={setScope} />
        {card.trainers.map((trainer, index) => (
          <Select
            key={trainer.id}
            label={t('classes.instead_of', { name: nameOf(trainer.name) })}
            data={trainers.filter(({ value }) => value === trainerIds[index] || !trainerIds.includes(value))}
            value={trainerIds[index] ?? null}
            searchable
            allowDeselect={false}
            onChange={(id) => id && setTrainerIds(trainerIds.map((old, at) => (at === index ? id : old)))}
          />
        ))}
        <Switch
          label={t('classes.tell_clients')}
          checked={notify}
          onChange={(event) => setNotify(event.currentTarget.checked)}
        />
        {error && <Alert tone="bad">{sentenceOf(error)}</Alert>}
        {!isEmpty && !error && <TouchedClasses preview={preview} isStale={isStale} skip={skip} onSkip={setSkip} />}
      </div>
    </Sheet>
  );
}
