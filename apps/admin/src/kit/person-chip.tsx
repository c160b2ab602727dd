import type { ReactNode } from 'react';
import { Avatar } from './avatar.tsx';
import classes from './person-chip.module.css';

export interface PersonProps {
  id: string;
  name: string;
  photoUrl?: string | null;
  /** After the name: a heart, a lock. */
  mark?: ReactNode;
}

/** A person in a frame: a liked specialist, a chosen assistant. */
export function PersonChip({ id, name, photoUrl, mark }: PersonProps) {
  return (
    <span className={classes.chip}>
      <Avatar id={id} name={name} photoUrl={photoUrl} size={20} />
      <span className="cut">{name}</span>
      {mark}
    </span>
  );
}

/** A person in a row of a table: face and name, and perhaps a second line. */
export function Person({ id, name, photoUrl, mark, hint }: PersonProps & { hint?: ReactNode }) {
  return (
    <span className={classes.person}>
      <Avatar id={id} name={name} photoUrl={photoUrl} />
      <span className={classes.lines}>
        <span className={classes.name}>
          <b className="cut">{name}</b>
          {mark}
        </span>
        {hint && <small className="cut">{hint}</small>}
      </span>
    </span>
  );
}
