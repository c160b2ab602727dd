import { IconPhotoPlus } from '@tabler/icons-react';
import { type DragEvent, useId, useState } from 'react';
import { Button } from './button.tsx';
import classes from './file-drop.module.css';
import { useKitT } from './messages.ts';

const megabyte = 1024 * 1024;
export const atMostImageMb = 15;
const imageTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/heic', 'image/heif'];

export interface FileDropProps {
  label: string;
  /** What is shown now: an address, or a chosen file's object URL. */
  imageUrl?: string | null;
  onFile: (file: File) => void;
  onRemove?: () => void;
  busy?: boolean;
  error?: string | null;
}

/** A place for a picture: drop, choose, or photograph. Wrong kinds and files over 15 MB are refused before the way to the server. */
export function FileDrop({ label, imageUrl, onFile, onRemove, busy = false, error }: FileDropProps) {
  const t = useKitT();
  const inputId = useId();
  const [over, setOver] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  const take = (file: File | undefined) => {
    if (!file) return;
    const fault = imageFault(file);
    setRefusal(
      fault === 'type'
        ? t('kit.file_wrong_type', { name: file.name })
        : fault === 'size'
          ? t('kit.file_too_big', { size: atMostImageMb })
          : null,
    );
    if (!fault) onFile(file);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };

  const message = refusal ?? error;
  return (
    <div>
      <span className="mantine-InputWrapper-label">{label}</span>
      <div className={classes.box}>
        <label
          htmlFor={inputId}
          className={classes.target}
          data-over={over || undefined}
          data-busy={busy || undefined}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={onDrop}
        >
          {imageUrl ? (
            <img className={classes.image} src={imageUrl} alt={label} />
          ) : (
            <span className={classes.icon}>
              <IconPhotoPlus size={20} stroke={1.75} aria-hidden />
            </span>
          )}
          <span className={classes.words}>
            <b>{t('kit.file_drop')}</b>
            <small>{t('kit.file_rule', { size: atMostImageMb })}</small>
          </span>
          <input
            id={inputId}
            className="sr"
            type="file"
            accept={imageTypes.join(',')}
            disabled={busy}
            onChange={(event) => {
              take(event.currentTarget.files?.[0]);
              // The same file may be chosen again after a failed upload.
              event.currentTarget.value = '';
            }}
          />
        </label>
        {imageUrl && onRemove && (
          <Button size="sm" variant="ghost" onClick={onRemove}>
            {t('kit.file_remove')}
          </Button>
        )}
      </div>
      {message && (
        <p className={classes.error} role="alert">
          {message}
        </p>
      )}
    </div>
  );
}

/** Phones name HEIC files without a type: the name decides then. */
export function imageFault(file: File): 'type' | 'size' | null {
  const isImage = imageTypes.includes(file.type) || (file.type === '' && /\.(heic|heif)$/i.test(file.name));
  if (!isImage) return 'type';
  return file.size > atMostImageMb * megabyte ? 'size' : null;
}
