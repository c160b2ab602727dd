import type { MyVisit, MyWait, Service, Specialist, Studio, Time } from '../shared/api.ts';

export type Step = 'service' | 'who' | 'when' | 'confirm' | 'code' | 'done' | 'wait' | 'waitCode' | 'waiting';

/** On which days and in which hours a client would come who found no time. */
export interface WaitWish {
  fromDay: string;
  untilDay: string;
  hours: readonly [from: number, to: number];
}

/** What the client has answered so far; going back loses none of it. */
export interface Choice {
  studio: Studio;
  service?: Service;
  /** Null: anybody who is free. */
  who?: Specialist | null;
  time?: Time;
  phone: string;
  comment: string;
  /** A time that somebody else took just now. */
  taken?: { time: Time; nearest: Time[] };
  visit?: MyVisit;
  /** The visit that is being moved, instead of a new one. */
  moving?: MyVisit;
  /** The day that was full when she asked to be told. */
  waitFrom?: string;
  wish?: WaitWish;
  wait?: MyWait;
}

export const stepNumbers: Partial<Record<Step, number>> = { service: 1, who: 2, when: 3, confirm: 4, code: 4 };

/** The way back: each step comes from the one before it. */
export const stepBefore: Partial<Record<Step, Step>> = {
  who: 'service',
  when: 'who',
  confirm: 'when',
  code: 'confirm',
  wait: 'when',
  waitCode: 'wait',
  waiting: 'when',
};
