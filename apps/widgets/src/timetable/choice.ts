import type { Place } from '../shared/api.ts';
import type { ClassCard, OwnPlace } from './class-model.ts';

export type Step = 'list' | 'class' | 'confirm' | 'code' | 'done';

/** What the client has answered so far. */
export interface Choice {
  classId?: string;
  /** As it stood when the answer was given; the server decides anew. */
  card?: ClassCard;
  seat?: number | undefined;
  /** The class is full: a place in the line instead. */
  wantsWait: boolean;
  phone: string;
  /** The booking that is being moved, instead of a new one. */
  moving?: OwnPlace | undefined;
  /** Somebody was faster: to the last place, or to this seat. */
  taken?: 'class' | number | undefined;
  /** What came of it. */
  own?: OwnPlace;
}

export const stepBefore: Partial<Record<Step, Step>> = {
  class: 'list',
  confirm: 'class',
  code: 'confirm',
  done: 'list',
};

export interface StepProps {
  place: Place;
  choice: Choice;
  go: (step: Step, answer?: Partial<Choice>) => void;
  /** Something of one's own has changed: the list asks again. */
  onChanged: () => void;
}
