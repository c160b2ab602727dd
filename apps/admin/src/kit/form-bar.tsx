import { useHotkeys } from '@mantine/hooks';
import { Button } from './button.tsx';
import classes from './form-bar.module.css';
import { useKitT } from './messages.ts';

export interface FormBarProps {
  count: number;
  shown: boolean;
  saving: boolean;
  saveLabel?: string;
  onSave: () => void;
  onDiscard: () => void;
}

/** The bar of unsaved work: how much there is, drop it, save it (Ctrl+S). */
export function FormBar({ count, shown, saving, saveLabel, onSave, onDiscard }: FormBarProps) {
  const t = useKitT();
  // Ctrl+S works from inside a field too; with nothing to save it still must not open the browser's own dialog.
  useHotkeys([['mod+S', () => shown && !saving && onSave()]], []);
  if (!shown) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section with a name would be announced as a landmark on each change
    <div className={classes.bar} role="group" aria-label={t('kit.unsaved', { count })}>
      {count > 0 && (
        <span className={classes.count} role="status">
          <i aria-hidden="true" />
          {t('kit.unsaved', { count })}
        </span>
      )}
      <span className={classes.actions}>
        {count > 0 && (
          <Button variant="ghost" onClick={onDiscard}>
            {t('kit.discard')}
          </Button>
        )}
        <Button variant="primary" kbd="mod+S" busy={saving} onClick={onSave}>
          {saving ? t('kit.saving') : (saveLabel ?? t('kit.save'))}
        </Button>
      </span>
    </div>
  );
}
