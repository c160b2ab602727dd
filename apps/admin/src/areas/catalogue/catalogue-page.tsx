import { IconDownload, IconPlus } from '@tabler/icons-react';
import { Button, ButtonFace, buttonClass } from '../../kit/button.tsx';
import { ButtonLink } from '../../kit/button-link.tsx';
import { PageHeader } from '../../kit/page-header.tsx';
import { Tabs } from '../../kit/tabs.tsx';
import { useCan } from '../../session/can.tsx';
import { useStudioScope } from '../../shell/studio-scope.tsx';
import { useCatalogueSearch } from './catalogue-search.ts';
import { CategoriesTab } from './categories-tab.tsx';
import { ClassTypesTab } from './class-types-tab.tsx';
import { FormatsTab } from './formats-tab.tsx';
import { useT } from './messages.ts';
import { exportAddress, ServicesList } from './services-list.tsx';

/** What the network offers: services, class types, formats and categories, each with its tab. */
export function CataloguePage() {
  const t = useT();
  const { tab = 'services' } = useCatalogueSearch().search;
  const seesClasses = useCan('catalogue.class_type');
  return (
    <>
      <PageHeader title={t('catalogue.nav')} actions={<Actions tab={tab} />}>
        <Tabs
          label={t('catalogue.nav')}
          active={tab}
          tabs={[
            { id: 'services', label: t('catalogue.services') },
            ...(seesClasses
              ? [
                  { id: 'class-types', label: t('catalogue.class_types') },
                  { id: 'formats', label: t('catalogue.formats') },
                ]
              : []),
            { id: 'categories', label: t('catalogue.categories') },
          ]}
        />
      </PageHeader>
      {tab === 'services' && <ServicesList />}
      {tab === 'class-types' && seesClasses && <ClassTypesTab />}
      {tab === 'formats' && seesClasses && <FormatsTab />}
      {tab === 'categories' && <CategoriesTab />}
    </>
  );
}

function Actions({ tab }: { tab: 'services' | 'class-types' | 'formats' | 'categories' }) {
  const t = useT();
  const { search, change } = useCatalogueSearch();
  const { studio } = useStudioScope();
  const isOfClasses = tab === 'class-types' || tab === 'formats';
  const adds = useCan(isOfClasses ? 'catalogue.class_type' : 'catalogue.service', 'add');
  if (tab === 'services')
    return (
      <>
        <a
          href={exportAddress(search, studio?.id)}
          download
          className={buttonClass}
          data-variant="ghost"
          data-size="md"
        >
          <ButtonFace icon={IconDownload} size="md">
            CSV
          </ButtonFace>
        </a>
        {adds && (
          <ButtonLink
            to="/catalogue/services/new"
            search={{ category: search.category === 'none' ? undefined : search.category }}
            variant="primary"
            icon={IconPlus}
          >
            {t('catalogue.add_service')}
          </ButtonLink>
        )}
      </>
    );
  if (!adds) return null;
  return (
    <Button variant="primary" icon={IconPlus} onClick={() => change({ open: 'new' }, { asStep: true })}>
      {t(
        tab === 'class-types'
          ? 'catalogue.add_class_type'
          : tab === 'formats'
            ? 'catalogue.add_format'
            : 'catalogue.add_category',
      )}
    </Button>
  );
}
