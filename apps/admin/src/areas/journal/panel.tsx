import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { IconButton } from '../../kit/icon-button.tsx';
import { Kbd } from '../../kit/kbd.tsx';
import { useKitT } from '../../kit/messages.ts';
import { useIsCompact } from '../../shell/use-layout.ts';
import classes from './panel.module.css';

/** The frame of everything that stands beside the grid: head, scrolling body, the action below. */
export function Panel({
  title,
  aside,
  footer,
  onClose,
  children,
}: {
  title: ReactNode;
  aside?: ReactNode;
  footer?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}) {
  const kit = useKitT();
  const compact = useIsCompact();
  return (
    <section className={classes.panel} aria-label={typeof title === 'string' ? title : undefined}>
      <header className={classes.head}>
        <h2 className="cut">{title}</h2>
        {aside}
        <span className={classes.end}>
          {!compact && <Kbd keys="Esc" />}
          <IconButton icon={IconX} label={kit('kit.close')} onClick={onClose} />
        </span>
      </header>
      <div className={classes.body}>{children}</div>
      {footer && <footer className={classes.footer}>{footer}</footer>}
    </section>
  );
}
