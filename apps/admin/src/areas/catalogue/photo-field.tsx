import { useMutation } from '@tanstack/react-query';
import { sentenceOf } from '../../api/problem.ts';
import { FileDrop } from '../../kit/file-drop.tsx';
import { photoUrl, uploadPhoto } from './catalogue-data.ts';

/** A photo of a record: stored at once, pointed at when the form is saved. */
export function PhotoField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string | null;
  onChange: (fileId: string | null) => void;
}) {
  const upload = useMutation({ mutationFn: uploadPhoto, meta: { ownErrors: true }, onSuccess: onChange });
  return (
    <FileDrop
      label={label}
      imageUrl={photoUrl(value, 'card')}
      busy={upload.isPending}
      error={upload.error ? sentenceOf(upload.error) : null}
      onFile={(file) => upload.mutate(file)}
      onRemove={() => onChange(null)}
    />
  );
}
