import { Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Card } from '../../kit/card.tsx';
import classes from './catalogue.module.css';
import { serviceQuery } from './catalogue-data.ts';
import { useT } from './messages.ts';
import { type InheritedPart, partOf, type ServiceForm } from './service-form.ts';

/** A part of a sub-service: as its service has it, or with values of its own [CAT-014i]. */
export function Inherited({ form, part, children }: { form: ServiceForm; part: InheritedPart; children: ReactNode }) {
  const t = useT();
  const { parentId, inherits } = form.getValues();
  const { data: parent } = useQuery({ ...serviceQuery(parentId ?? ''), enabled: parentId !== null });
  if (parentId === null) return children;
  const follows = inherits.includes(part);
  const others = inherits.filter((one) => one !== part);
  return (
    <>
      <Card>
        <Switch
          label={t(`catalogue.inherits_${part}`)}
          description={t('catalogue.inherits_hint', { name: parent?.shownName ?? '' })}
          checked={follows}
          disabled={!parent}
          onChange={(event) => {
            if (!event.currentTarget.checked) form.setFieldValue('inherits', others);
            else if (parent) form.setValues({ ...partOf(parent, part), inherits: [...others, part] });
          }}
        />
      </Card>
      <fieldset className={classes.plain} disabled={follows}>
        {children}
      </fieldset>
    </>
  );
}
