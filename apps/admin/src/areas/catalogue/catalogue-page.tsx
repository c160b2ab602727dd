import { IconDownload, IconPlus } from '@tabler/icons-react';
import { ButtonFace, buttonClass } from '../../kit/button.tsx';
import { ButtonLink } from '../../kit/button-link.tsx';
import { directoryFields } from '../../kit/directory-search.ts';
import { PageHeader } from '../../kit/page-header.tsx';
import { Tabs } from '../../kit/tabs.tsx';
import { useCan } from '../../session/can.tsx';
import { useStudioScope } from '../../shell/studio-scope.tsx';
import classes from './catalogue.module.css';
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
      <PageHeader title={t('catalogue.nav')} actions={tab === 'services' && <Actions />}>
        <Tabs
          label={t('catalogue.nav')}
          active={tab}
          forgets={[...directoryFields, 'category', 'employee', 'state', 'medical', 'online', 'sort', 'cursors']}
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
      {tab === 'class-types' && seesClasses && (
        <div className={classes.directory}>
          <ClassTypesTab />
        </div>
      )}
      {tab === 'formats' && seesClasses && (
        <div className={classes.directory}>
          <FormatsTab />
        </div>
      )}
      {tab === 'categories' && (
        <div className={classes.directory}>
          <CategoriesTab />
        </div>
      )}
    </>
  );
}

function Actions() {
  const t = useT();
  const { search } = useCatalogueSearch();
  const { studioIds } = useStudioScope();
  const adds = useCan('catalogue.service', 'add');
  return (
    <>
      <a href={exportAddress(search, studioIds)} download className={buttonClass} data-variant="ghost" data-size="md">
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
}
