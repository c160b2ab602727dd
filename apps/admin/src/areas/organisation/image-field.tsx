import { useMutation } from '@tanstack/react-query';
import { sentenceOf } from '../../api/problem.ts';
import { FileDrop } from '../../kit/file-drop.tsx';
import { imageUrl, uploadImage } from './upload-image.ts';

/** A picture of a form: uploaded at once, kept by the form as the id of the file. */
export function ImageField({
  label,
  purpose,
  fileId,
  onChange,
}: {
  label: string;
  purpose: 'photo' | 'logo';
  fileId: string | null;
  onChange: (fileId: string | null) => void;
}) {
  const upload = useMutation({
    mutationFn: (file: File) => uploadImage(file, purpose),
    meta: { ownErrors: true },
    onSuccess: onChange,
  });
  return (
    <FileDrop
      label={label}
      imageUrl={fileId && imageUrl(fileId)}
      busy={upload.isPending}
      error={upload.error && sentenceOf(upload.error)}
      onFile={(file) => upload.mutate(file)}
      onRemove={fileId && purpose === 'logo' ? () => onChange(null) : undefined}
    />
  );
}
