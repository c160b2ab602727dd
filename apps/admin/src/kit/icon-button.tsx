import { Tooltip } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ComponentPropsWithRef } from 'react';
import classes from './icon-button.module.css';

export interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  icon: Icon;
  /** Read aloud and shown in the tooltip: an icon alone says nothing. */
  label: string;
  size?: 'sm' | 'md' | 'lg';
  bordered?: boolean;
  /** The icon points: it turns over in right-to-left text. */
  flip?: boolean;
}

export function IconButton({
  icon: ButtonIcon,
  label,
  size = 'md',
  bordered = false,
  flip = false,
  className,
  ...rest
}: IconButtonProps) {
  const iconSize = size === 'sm' ? 14 : size === 'lg' ? 20 : 18;
  return (
    <Tooltip label={label}>
      <button
        type="button"
        className={className ? `${classes.button} ${className}` : classes.button}
        data-size={size}
        data-bordered={bordered || undefined}
        aria-label={label}
        {...rest}
      >
        <ButtonIcon className={flip ? 'flip' : undefined} size={iconSize} stroke={1.75} aria-hidden />
      </button>
    </Tooltip>
  );
}
