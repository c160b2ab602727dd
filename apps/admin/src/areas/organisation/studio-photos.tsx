import { IconArrowLeft, IconArrowRight, IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { imageUrl } from '../../api/image.ts';
import { Card } from '../../kit/card.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { ImageField } from '../../kit/image-field.tsx';
import { placed } from '../../kit/use-order.ts';
import { useCan } from '../../session/can.tsx';
import { useT } from './messages.ts';
import classes from './organisation.module.css';
import type { Studio } from './studio-page.tsx';

/** Photos of a studio in the order in which clients see them [ORG-015]. */
export function StudioPhotos({ studio }: { studio: Studio }) {
  const t = useT();
  const mayEdit = useCan('org.studio', 'edit');
  const queryClient = useQueryClient();
  const save = useMutation({
    mutationFn: (photoIds: string[]) =>
      api.PATCH('/api/v1/studios/{studioId}', { params: { path: { studioId: studio.id } }, body: { photoIds } }),
    onSuccess: () => queryClient.invalidateQueries(),
  });
  const ids = studio.photoIds;
  return (
    <div className={classes.stack}>
      <Card title={t('org.photos')}>
        <div className={classes.photos}>
          {ids.map((id, index) => (
            <figure key={id} className={classes.photo}>
              <img
                src={imageUrl(id, 'card')}
                alt={t('org.photo_number', { number: index + 1, name: studio.name })}
                loading="lazy"
              />
              {mayEdit && (
                <span>
                  <IconButton
                    size="sm"
                    flip
                    icon={IconArrowLeft}
                    label={t('org.move_earlier')}
                    onClick={() => save.mutate(placed(ids, id, Math.max(0, index - 1)))}
                  />
                  <IconButton
                    size="sm"
                    flip
                    icon={IconArrowRight}
                    label={t('org.move_later')}
                    onClick={() => save.mutate(placed(ids, id, index + 1))}
                  />
                  <IconButton
                    size="sm"
                    icon={IconTrash}
                    label={t('org.remove_photo')}
                    onClick={() => save.mutate(ids.filter((one) => one !== id))}
                  />
                </span>
              )}
            </figure>
          ))}
        </div>
        {mayEdit && (
          <ImageField
            key={ids.length}
            label={t('org.add_photo')}
            fileId={null}
            onChange={(id) => id && save.mutate([...ids, id])}
          />
        )}
      </Card>
    </div>
  );
}
