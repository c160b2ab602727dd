import { problemFrom } from '@salus/api-client';

/** Stores a picture and answers its id. The typed client speaks JSON only; a picture goes as a form. */
export async function uploadPhoto(file: File): Promise<string> {
  const body = new FormData();
  body.append('file', file);
  const response = await fetch('/api/v1/files?purpose=photo', { method: 'POST', body, credentials: 'same-origin' });
  if (!response.ok) throw await problemFrom(response);
  const stored = (await response.json()) as { id: string };
  return stored.id;
}
