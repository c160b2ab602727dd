import { Checkbox } from '@mantine/core';
import { usePreference } from '../../session/preference.ts';
import { useT } from './messages.ts';

/** Whether the client hears of what the desk does; by default they do, and a form remembers what was chosen last. */
export function useTell(): [boolean, (tell: boolean) => void] {
  return usePreference('journal.tell', true);
}

/** A guest has left nothing to be told by. */
export function TellClient({ isGuest }: { isGuest: boolean }) {
  const t = useT();
  const [tell, setTell] = useTell();
  if (isGuest) return null;
  return (
    <Checkbox
      size="xs"
      label={t('journal.notify')}
      checked={tell}
      onChange={(event) => setTell(event.currentTarget.checked)}
    />
  );
}
