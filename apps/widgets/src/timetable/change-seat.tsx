import { useState } from 'preact/hooks';
import { Trouble } from '../shared/trouble.tsx';
import { useWidget } from '../shared/widget-context.ts';
import type { OwnPlace, Plan } from './class-model.ts';
import { SeatMap } from './seat-map.tsx';

/** Another seat in the class that one is booked into: the old one is free as soon as the new one is had. */
export function ChangeSeat({
  own,
  plan,
  onChanged,
}: {
  own: OwnPlace;
  plan: Plan;
  onChanged: (own: OwnPlace) => void;
}) {
  const { api, words } = useWidget();
  const { t } = words;
  const [isOpen, setOpen] = useState(false);
  const [seat, setSeat] = useState<number>();
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Error>();
  const change = async (to: number) => {
    setBusy(true);
    setTrouble(undefined);
    try {
      onChanged(await api.changeSeat(own.id, to));
    } catch (problem) {
      setTrouble(problem as Error);
      setSeat(undefined);
    } finally {
      setBusy(false);
    }
  };
  if (!isOpen) {
    return (
      <button type="button" class="btn btn-s btn-w" onClick={() => setOpen(true)}>
        {t('other_seat')}
      </button>
    );
  }
  return (
    <>
      <SeatMap plan={plan} chosen={seat} own={own.seat} onChoose={setSeat} />
      {trouble && <Trouble error={trouble} />}
      <button
        type="button"
        class="btn btn-p btn-w"
        disabled={isBusy || seat === undefined || seat === own.seat}
        onClick={() => seat !== undefined && void change(seat)}
      >
        {seat === undefined ? t('choose_seat') : t('change_to_seat', { number: seat })}
      </button>
    </>
  );
}
