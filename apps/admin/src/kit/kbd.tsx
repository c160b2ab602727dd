import classes from './kbd.module.css';

const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Keys of a shortcut: `mod+K` is ⌘ K on a Mac and Ctrl K elsewhere. Hidden from fingers, which have no keys. */
export function Kbd({ keys }: { keys: string }) {
  const shown = keys
    .split('+')
    .map((key) => (key === 'mod' ? (isMac ? '⌘' : 'Ctrl') : key))
    .join(' ');
  return (
    <span aria-hidden="true">
      <kbd className={classes.kbd} dir="ltr">
        {shown}
      </kbd>
    </span>
  );
}
