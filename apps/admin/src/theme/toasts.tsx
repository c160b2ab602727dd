import { Notifications } from '@mantine/notifications';

/** Where toasts appear. Loaded after the first screen: what was shown before it came waits in its store. */
export function Toasts() {
  return <Notifications position="bottom-right" limit={4} zIndex={450} />;
}
