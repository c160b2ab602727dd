import { api } from './client.ts';

/** Stores a picture, which the server checks and encodes anew; answers its id. A logo may be seen without signing in. */
export async function uploadImage(file: File, purpose: 'photo' | 'logo' = 'photo'): Promise<string> {
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

/** Where a stored picture is read from: a face in a list is a thumb, a picture of a card is larger. */
export function imageUrl(fileId: string, variant?: 'thumb' | 'card' | 'full'): string;
export function imageUrl(fileId: string | null, variant?: 'thumb' | 'card' | 'full'): string | null;
export function imageUrl(fileId: string | null, variant: 'thumb' | 'card' | 'full' = 'thumb'): string | null {
  return fileId && `/api/v1/files/${fileId}/${variant}`;
}
