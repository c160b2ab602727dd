import { CodeStep } from '../sign-in/code-step.tsx';
import type { StepProps } from './booking.tsx';
import { useBooking } from './use-booking.ts';

/** The last digit of the code books. */
export function BookingCode({ choice, go }: Pick<StepProps, 'choice' | 'go'>) {
  const { book, isBusy, error } = useBooking({ choice, go });
  return (
    <CodeStep
      phone={choice.phone}
      onEdit={() => go('confirm')}
      onSignedIn={() => book()}
      isBusy={isBusy}
      error={error}
    />
  );
}
