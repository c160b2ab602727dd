import { IconAlertTriangle, IconCloudOff, IconLock } from '@tabler/icons-react';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { isOffline, problemOf, sentenceOf } from '../api/problem.ts';
import { Button } from '../kit/button.tsx';
import { ButtonLink } from '../kit/button-link.tsx';
import { Notice } from '../kit/notice.tsx';
import { ForbiddenError } from './forbidden.ts';
import { useShellT } from './messages.ts';
import { NotFoundPage } from './not-found-page.tsx';

/** What a screen shows when it failed: what happened, and a way on. The frame around it stays. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const t = useShellT();
  const router = useRouter();
  const status = error instanceof ForbiddenError ? 403 : problemOf(error)?.status;
  if (status === 404) return <NotFoundPage />;
  if (status === 403) {
    return (
      <Notice
        page
        icon={IconLock}
        title={t('shell.forbidden_title')}
        hint={t('shell.forbidden_text')}
        action={
          <ButtonLink variant="default" to="/">
            {t('shell.error_home')}
          </ButtonLink>
        }
      />
    );
  }

  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Notice
      page
      tone="danger"
      icon={isOffline(error) ? IconCloudOff : IconAlertTriangle}
      title={t('shell.error_title')}
      hint={sentenceOf(error)}
      action={
        <>
          <Button variant="primary" onClick={again}>
            {t('shell.error_retry')}
          </Button>
          <ButtonLink variant="default" to="/">
            {t('shell.error_home')}
          </ButtonLink>
        </>
      }
    />
  );
}
