import { modals } from '@mantine/modals';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import classes from './confirm.module.css';
import { kitT } from './messages.ts';

export interface Question {
  title: string;
  /** What will happen, in one or two sentences. */
  text: ReactNode;
  /** The verb of the deed, not "OK". */
  yes: string;
  no?: string;
  danger?: boolean;
}

/** Asks before a deed that cannot be undone. `if (await confirm({ … })) remove()` */
export function confirm({ title, text, yes, no, danger = false }: Question): Promise<boolean> {
  return new Promise((resolve) => {
    let answer = false;
    const close = (value: boolean) => {
      answer = value;
      modals.close(id);
    };
    const id: string = modals.open({
      title: <b className={classes.title}>{title}</b>,
      size: 420,
      withCloseButton: false,
      onClose: () => resolve(answer),
      children: (
        <>
          <div className={classes.text}>{text}</div>
          <div className={classes.actions}>
            <Button onClick={() => close(false)}>{no ?? kitT('kit.cancel')}</Button>
            <Button variant={danger ? 'danger-solid' : 'primary'} data-autofocus onClick={() => close(true)}>
              {yes}
            </Button>
          </div>
        </>
      ),
    });
  });
}
