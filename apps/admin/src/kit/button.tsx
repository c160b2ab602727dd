import { Loader, Tooltip } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import classes from './button.module.css';
import { Kbd } from './kbd.tsx';

export type ButtonVariant = 'primary' | 'default' | 'soft' | 'ghost' | 'danger' | 'danger-solid';
export type ButtonSize = 'sm' | 'md' | 'lg' | 'xl';

export interface ButtonLook {
  /** One primary button per region of a screen; solid danger only in the dialog that confirms. */
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: Icon;
  /** The icon points: it turns over in right-to-left text. */
  flipIcon?: boolean;
  kbd?: string;
  fullWidth?: boolean;
}

export interface ButtonProps extends ButtonLook, Omit<ComponentPropsWithRef<'button'>, 'disabled'> {
  /** At work: a spinner instead of the icon, presses are ignored. */
  busy?: boolean;
  /** Switches the button off and says why. A button that says nothing is a riddle. */
  disabledReason?: string | false | null;
}

/** The button. `<Button variant="primary" icon={IconPlus} kbd="N">` */
export function Button({
  variant = 'default',
  size = 'md',
  icon,
  flipIcon,
  kbd,
  fullWidth,
  busy = false,
  disabledReason,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  const off = Boolean(disabledReason);
  const button = (
    <button
      type={type}
      className={className ? `${classes.button} ${className}` : classes.button}
      data-variant={variant}
      data-size={size}
      data-off={off || undefined}
      data-full={fullWidth || undefined}
      // aria-disabled keeps the button reachable, so that the reason can be read from the keyboard too.
      aria-disabled={off || busy || undefined}
      aria-busy={busy || undefined}
      onClick={(event) => {
        if (off || busy) event.preventDefault();
        else onClick?.(event);
      }}
      {...rest}
    >
      <ButtonFace icon={icon} flipIcon={flipIcon} size={size} kbd={kbd} busy={busy}>
        {children}
      </ButtonFace>
    </button>
  );
  if (!disabledReason) return button;
  return (
    <Tooltip label={disabledReason} openDelay={0} events={{ hover: true, focus: true, touch: true }}>
      {button}
    </Tooltip>
  );
}

interface FaceProps extends Pick<ButtonLook, 'icon' | 'flipIcon' | 'kbd' | 'size'> {
  busy?: boolean;
  children?: ReactNode;
}

export function ButtonFace({ icon: ButtonIcon, flipIcon, kbd, size, busy, children }: FaceProps) {
  const iconSize = size === 'sm' ? 14 : size === 'xl' ? 18 : 16;
  return (
    <>
      {busy ? (
        <Loader size={iconSize} color="currentColor" />
      ) : (
        ButtonIcon && <ButtonIcon className={flipIcon ? 'flip' : undefined} size={iconSize} stroke={1.75} aria-hidden />
      )}
      {children && <span className={classes.label}>{children}</span>}
      {kbd && <Kbd keys={kbd} />}
    </>
  );
}

export const buttonClass = classes.button;
