import type { Step, StepProps } from './choice.ts';
import classCss from './class.css?inline';
import type { OwnPlace } from './class-model.ts';
import { ClassStep } from './class-step.tsx';
import { ClassCode, ConfirmStep } from './confirm-step.tsx';
import { DoneStep } from './done-step.tsx';

export interface SideProps extends StepProps {
  step: Step;
  own: OwnPlace | undefined;
  changes: string;
}

/** What follows the tap on a class: a chunk of its own, fetched while the timetable is read. */
export const side = { css: classCss, Side };

function Side({ step, own, changes, ...props }: SideProps) {
  if (step === 'class') return <ClassStep {...props} key={props.choice.classId} own={own} changes={changes} />;
  if (step === 'confirm') return <ConfirmStep {...props} />;
  if (step === 'code') return <ClassCode {...props} />;
  return <DoneStep {...props} latest={own} />;
}
