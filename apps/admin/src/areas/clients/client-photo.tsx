import { IconCamera } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { imageUrl, uploadImage } from '../../api/image.ts';
import { Avatar } from '../../kit/avatar.tsx';
import { useCan } from '../../session/can.tsx';

import classes from './client-page.module.css';
import { type ClientCard, clientCard } from './client-queries.ts';
import { useT } from './messages.ts';

/** The face in the upper left corner; a click changes the photo [CLI-026]. The server judges size and format [CLI-027]. */
export function ClientPhoto({ client, name }: { client: ClientCard; name: string }) {
  const t = useT();
  const queryClient = useQueryClient();
  const mayEdit = useCan('clients.client', 'edit') && !client.isAnonymised;
  const change = useMutation({
    mutationFn: async (file: File) => {
      const photoFileId = await uploadImage(file);
      const { data } = await api.PATCH('/api/v1/clients/{clientId}', {
        params: { path: { clientId: client.id } },
        body: { photoFileId },
      });
      return data;
    },
    onSuccess: (card) => card && queryClient.setQueryData(clientCard(client.id).queryKey, card),
  });
  const face = <Avatar id={client.id} name={name} photoUrl={imageUrl(client.photoFileId, 'card')} size={72} />;
  if (!mayEdit) return face;
  return (
    <label className={classes.photo} data-busy={change.isPending || undefined} title={t('clients.change_photo')}>
      {face}
      <span className={classes.photoMark}>
        <IconCamera size={14} stroke={1.75} aria-hidden />
      </span>
      <input
        className="sr"
        type="file"
        accept=".jpeg,.jpg,.png,.webp,.heic,.heif,.svg"
        aria-label={t('clients.change_photo')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) change.mutate(file);
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
