import { useDirectorySearch } from '../../kit/directory-search.ts';
import { useCan } from '../../session/can.tsx';

type Resource = 'catalogue.service' | 'catalogue.class_type';

/** What a person may do in a directory of the catalogue, and whether its archive is looked at. */
export function useDirectory(resource: Resource) {
  const { archived } = useDirectorySearch().search;
  const mayAdd = useCan(resource, 'add');
  const mayEdit = useCan(resource, 'edit');
  return {
    archived,
    adds: (label: string) => (mayAdd ? [{ label, open: 'new' }] : []),
    onOrder: (order: (ids: string[]) => Promise<unknown>) => (mayEdit ? order : undefined),
  };
}

/** What a person may do with one record: a new one is added, another one edited. */
export function useMay(resource: Resource, record: object | undefined) {
  return { saves: useCan(resource, record ? 'edit' : 'add'), archives: useCan(resource, 'delete') };
}
