import { api } from '../../api/client.ts';

/** Sends a picture to the server, which checks and encodes it anew; answers its id. */
export async function uploadPhoto(file: File): Promise<string> {
  const body = new FormData();
  body.append('purpose', 'photo');
  body.append('file', file);
  const { data } = await api.POST('/api/v1/files', { body: body as never, bodySerializer: () => body });
  if (!data) throw new Error('The server stored no file.');
  return data.id;
}
