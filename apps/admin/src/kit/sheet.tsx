import { Drawer } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIsPhone } from '../shell/use-layout.ts';
import { IconButton } from './icon-button.tsx';
import { useKitT } from './messages.ts';
import classes from './sheet.module.css';

export interface SheetProps {
  opened: boolean;
  onClose: () => void;
  title: ReactNode;
  /** Beside the title: a status, a menu. */
  aside?: ReactNode;
  /** Stays below while the content scrolls: the action of the sheet. */
  footer?: ReactNode;
  size?: number;
  children: ReactNode;
}

/** A panel from the side on a desk, a sheet from below on a phone, where the thumb is. */
export function Sheet({ opened, onClose, title, aside, footer, size = 420, children }: SheetProps) {
  const t = useKitT();
  const phone = useIsPhone();
  return (
    <Drawer.Root
      opened={opened}
      onClose={onClose}
      position={phone ? 'bottom' : 'right'}
      size={phone ? 'auto' : size}
      transitionProps={{ duration: 200 }}
      // On Drawer.Content a class would also reach the frame around it.
      classNames={{ content: phone ? classes.fromBelow : classes.fromSide }}
    >
      <Drawer.Overlay color="var(--scrim)" backgroundOpacity={1} />
      <Drawer.Content>
        <header className={classes.header}>
          <Drawer.Title className={classes.title}>{title}</Drawer.Title>
          {aside}
          <IconButton icon={IconX} label={t('kit.close')} onClick={onClose} />
        </header>
        <div className={classes.body}>{children}</div>
        {footer && <footer className={classes.footer}>{footer}</footer>}
      </Drawer.Content>
    </Drawer.Root>
  );
}
