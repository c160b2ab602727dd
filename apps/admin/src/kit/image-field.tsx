import { useMutation } from '@tanstack/react-query';
import { imageUrl, uploadImage } from '../api/image.ts';
import { sentenceOf } from '../api/problem.ts';
import { FileDrop } from './file-drop.tsx';

export interface ImageFieldProps {
  label: string;
  purpose?: 'photo' | 'logo';
  fileId: string | null;
  onChange: (fileId: string | null) => void;
}

/** A picture of a form: stored at once, kept by the form as the id of the file and pointed at when it is saved. */
export function ImageField({ label, purpose = 'photo', fileId, onChange }: ImageFieldProps) {
  const upload = useMutation({
    mutationFn: (file: File) => uploadImage(file, purpose),
    meta: { ownErrors: true },
    onSuccess: onChange,
  });
  return (
    <FileDrop
      label={label}
      imageUrl={imageUrl(fileId, 'card')}
      busy={upload.isPending}
      error={upload.error && sentenceOf(upload.error)}
      onFile={(file) => upload.mutate(file)}
      onRemove={() => onChange(null)}
    />
  );
}
