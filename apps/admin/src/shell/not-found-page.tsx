import { IconMapPinOff } from '@tabler/icons-react';
import { ButtonLink } from '../kit/button-link.tsx';
import { Notice } from '../kit/notice.tsx';
import { useShellT } from './messages.ts';

export function NotFoundPage() {
  const t = useShellT();
  return (
    <Notice
      page
      icon={IconMapPinOff}
      title={t('shell.not_found_title')}
      hint={t('shell.not_found_text')}
      action={
        <ButtonLink variant="default" to="/">
          {t('shell.error_home')}
        </ButtonLink>
      }
    />
  );
}
