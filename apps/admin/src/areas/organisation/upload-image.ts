import { api } from '../../api/client.ts';

/** Sends a picture to the server; answers the id under which it is kept. */
export async function uploadImage(file: File, purpose: 'photo' | 'logo'): Promise<string> {
  const form = new FormData();
  form.append('file', file);
  // A form with a file travels as the browser writes it; the document knows no type for it.
  const { data } = await api.POST('/api/v1/files', {
    params: { query: { purpose } },
    body: form as never,
    bodySerializer: () => form,
  });
  if (!data) throw new Error('An upload answers its file.');
  return data.id;
}

export function imageUrl(fileId: string, variant: 'thumb' | 'card' | 'full' = 'card'): string {
  return `/api/v1/files/${fileId}/${variant}`;
}
