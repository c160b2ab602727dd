import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../api/client.ts';
import { useT } from './messages.ts';
import { useMessagesSearch, useSetSearch } from './search.ts';

/** The company whose channels and texts are on the screen: the head company until another is chosen. */
export function useChosenCompany(): { companyId: string | undefined; choice: React.ReactNode } {
  const t = useT();
  const { company } = useMessagesSearch();
  const setSearch = useSetSearch();
  const { data } = useQuery(apiQuery.queryOptions('get', '/api/v1/companies', {}));
  const companies = data?.items ?? [];
  const companyId = company ?? companies[0]?.id;
  const choice = companies.length > 1 && (
    <Select
      aria-label={t('messages.company')}
      data={companies.map(({ id, name }) => ({ value: id, label: name }))}
      value={companyId ?? null}
      allowDeselect={false}
      onChange={(id) => setSearch({ company: id ?? undefined })}
    />
  );
  return { companyId, choice };
}
