import type { StepProps } from './booking.tsx';
import { BookingCode } from './booking-code.tsx';
import type { Step } from './choice.ts';
import { ConfirmStep } from './confirm-step.tsx';
import { DoneStep } from './done-step.tsx';
import { WaitCode, WaitingStep, WaitStep } from './wait-step.tsx';
import { WhenStep } from './when-step.tsx';
import { WhoStep } from './who-step.tsx';

const steps = {
  who: WhoStep,
  when: WhenStep,
  confirm: ConfirmStep,
  code: BookingCode,
  done: DoneStep,
  wait: WaitStep,
  waitCode: WaitCode,
  waiting: WaitingStep,
} as const;

/** Everything after the choice of a service. */
export const later = { css: '', LaterStep };

function LaterStep({ step, ...props }: StepProps & { step: Exclude<Step, 'service'> }) {
  const Shown = steps[step];
  return <Shown {...props} />;
}
