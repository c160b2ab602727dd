import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';
import { ButtonFace, type ButtonLook, buttonClass } from './button.tsx';

type AnchorProps = ButtonLook & ComponentPropsWithRef<'a'>;

/** An address that looks like a button: opens in a new tab by the middle key, as addresses should. */
export const ButtonLink = createLink(function Anchor({
  variant = 'default',
  size = 'md',
  icon,
  flipIcon,
  kbd,
  fullWidth,
  children,
  ...rest
}: AnchorProps) {
  return (
    <a {...rest} className={buttonClass} data-variant={variant} data-size={size} data-full={fullWidth || undefined}>
      <ButtonFace icon={icon} flipIcon={flipIcon} size={size} kbd={kbd}>
        {children}
      </ButtonFace>
    </a>
  );
});
