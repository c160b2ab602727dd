import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { apiQuery } from '../../api/client.ts';
import { directoryFields } from '../../kit/directory-search.ts';
import { ErrorState } from '../../kit/error-state.tsx';
import { PageHeader } from '../../kit/page-header.tsx';
import { PageSkeleton } from '../../kit/skeletons.tsx';
import { Tabs } from '../../kit/tabs.tsx';
import { useCan } from '../../session/can.tsx';
import { Commissions } from './commissions.tsx';
import { CompanyProfile } from './company-profile.tsx';
import { Franchises } from './franchises.tsx';
import { LegalEntities } from './legal-entities.tsx';
import { Look } from './look.tsx';
import { useT } from './messages.ts';
import classes from './organisation.module.css';
import { Regions } from './regions.tsx';

const route = getRouteApi('/shell/settings/company');

/** The company: profile, legal entities, franchises when there are any [ORG-003], regions, look. */
export function CompanyPage() {
  const t = useT();
  const { tab = 'profile' } = route.useSearch();
  const mayRegions = useCan('org.region');
  const maySettings = useCan('org.settings');
  const { data: network, error, refetch } = useQuery(apiQuery.queryOptions('get', '/api/v1/network'));
  const failure: unknown = error;
  if (failure) return <ErrorState error={failure} onRetry={() => refetch()} />;
  if (!network) return <PageSkeleton />;
  const tabs = [
    { id: 'profile', label: t('org.profile') },
    { id: 'entities', label: t('org.legal_entities') },
    ...(network.franchiseMode ? [{ id: 'franchises', label: t('org.franchises') }] : []),
    ...(mayRegions ? [{ id: 'regions', label: t('org.regions') }] : []),
    ...(maySettings ? [{ id: 'commissions', label: t('org.commissions') }] : []),
    { id: 'look', label: t('org.look') },
  ];
  return (
    <div className={classes.page}>
      <PageHeader title={t('org.company')} crumbs={[{ label: t('org.settings'), to: '/settings' }]}>
        <Tabs tabs={tabs} active={tab} label={t('org.company')} forgets={directoryFields} />
      </PageHeader>
      {tab === 'profile' && <CompanyProfile companyId={network.headCompanyId} />}
      {tab === 'entities' && <LegalEntities headCompanyId={network.headCompanyId} />}
      {tab === 'franchises' && network.franchiseMode && <Franchises network={network} />}
      {tab === 'regions' && <Regions />}
      {tab === 'commissions' && maySettings && <Commissions headCompanyId={network.headCompanyId} />}
      {tab === 'look' && <Look network={network} />}
    </div>
  );
}
