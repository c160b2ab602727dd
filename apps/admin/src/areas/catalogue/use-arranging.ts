import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { placed } from '../../kit/use-order.ts';
import { useCan } from '../../session/can.tsx';
import { ofCatalogue, type ServiceRow } from './catalogue-data.ts';

export interface Arranging {
  over: string | null;
  start: (id: string) => void;
  hover: (service: ServiceRow) => void;
  accepts: (service: ServiceRow) => boolean;
  drop: (service: ServiceRow) => void;
  end: () => void;
  /** The way of the keyboard: one place up or down among its like. */
  step: (service: ServiceRow, by: 1 | -1) => void;
  canStep: (service: ServiceRow, by: 1 | -1) => boolean;
}

/** Order by hand: a row changes places with those of the same category and the same service above it. */
export function useArranging(services: readonly ServiceRow[]): Arranging | null {
  const client = useQueryClient();
  const edits = useCan('catalogue.service', 'edit');
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const save = useMutation({
    mutationFn: (ids: string[]) => api.PUT('/api/v1/services/order', { body: { ids } }),
    onSettled: () => client.invalidateQueries(ofCatalogue),
  });
  if (!edits) return null;
  const likeOf = (service: ServiceRow) =>
    services
      .filter((one) => one.parentId === service.parentId && one.categoryId === service.categoryId)
      .map(({ id }) => id);
  const accepts = (service: ServiceRow) => dragged !== null && likeOf(service).includes(dragged);
  const moveTo = (ids: string[], id: string, place: number) => save.mutate(placed(ids, id, place));
  const end = () => {
    setDragged(null);
    setOver(null);
  };
  return {
    over,
    start: setDragged,
    hover: (service) => setOver(accepts(service) ? service.id : null),
    accepts,
    drop(service) {
      const ids = likeOf(service);
      if (dragged !== null && dragged !== service.id && ids.includes(dragged))
        moveTo(ids, dragged, ids.indexOf(service.id));
      end();
    },
    end,
    step(service, by) {
      const ids = likeOf(service);
      moveTo(ids, service.id, ids.indexOf(service.id) + by);
    },
    canStep(service, by) {
      const ids = likeOf(service);
      const place = ids.indexOf(service.id) + by;
      return place >= 0 && place < ids.length;
    },
  };
}
