import { IconArrowRight } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { api, apiQuery } from '../../api/client.ts';
import { useLocale } from '../../i18n/use-language.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { PageSkeleton } from '../../kit/skeletons.tsx';
import { Logo } from '../../shell/logo.tsx';
import { useT } from './messages.ts';
import type { BusinessKind, TeamMember } from './start-form.ts';
import classes from './start-page.module.css';
import { Step } from './start-page.tsx';
import { StartServices } from './start-services.tsx';
import { StartTeam } from './start-team.tsx';
import { useStarterSet } from './use-starter-set.ts';

/** The last two steps of a start that was left: services and colleagues. */
export function ContinuePage() {
  const { data: network, error, refetch } = useQuery(apiQuery.queryOptions('get', '/api/v1/network'));
  const failure: unknown = error;
  if (failure) return <ErrorState error={failure} onRetry={() => refetch()} />;
  if (!network) return <PageSkeleton />;
  return <ContinueForm businessKind={network.businessKind} currency={network.currency} />;
}

function ContinueForm({ businessKind, currency }: { businessKind: BusinessKind; currency: string }) {
  const t = useT();
  const locale = useLocale();
  const router = useRouter();
  const queryClient = useQueryClient();
  const [team, setTeam] = useState<readonly TeamMember[]>([]);
  const starter = useStarterSet(businessKind, locale, currency);
  const finish = useMutation({
    mutationFn: () => api.POST('/api/v1/setup-continuations', { body: { services: starter.chosen, staff: [...team] } }),
    onSuccess: async () => {
      await queryClient.invalidateQueries();
      router.history.push('/journal');
    },
  });
  const done = [true, true, starter.chosen.length > 0, team.length > 0];
  const progress = { done, current: done.indexOf(false) };
  return (
    <main className={classes.left}>
      <header className={classes.header}>
        <span className={classes.brand}>
          <Logo size={28} />
          Salus
        </span>
      </header>
      <div className={classes.body}>
        <h1 className="sr">{t('start.title')}</h1>
        <Step number={3} title={t('start.step_services')} hint={t('start.services_hint')} progress={progress}>
          <StartServices
            services={starter.services}
            currency={currency}
            onChange={starter.change}
            onAdd={starter.add}
          />
        </Step>
        <Step number={4} title={t('start.step_team')} hint={t('start.team_hint')} progress={progress}>
          <StartTeam team={team} onChange={setTeam} />
        </Step>
      </div>
      <footer className={classes.footer}>
        <small>{t('start.later_all')}</small>
        <Button
          variant="primary"
          size="lg"
          icon={IconArrowRight}
          flipIcon
          busy={finish.isPending}
          onClick={() => finish.mutate()}
        >
          {t('start.open_journal')}
        </Button>
      </footer>
    </main>
  );
}
