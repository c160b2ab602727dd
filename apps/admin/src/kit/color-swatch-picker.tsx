import { IconCheck } from '@tabler/icons-react';
import classes from './color-swatch-picker.module.css';
import { useKitT } from './messages.ts';

const colors = Array.from({ length: 12 }, (_, index) => index + 1);

/** One of the twelve category colours, chosen to differ for colour-blind eyes too; kept as its number. */
export function ColorSwatchPicker({
  value,
  onChange,
  label,
}: {
  value: number;
  onChange: (color: number) => void;
  label: string;
}) {
  const t = useKitT();
  return (
    <fieldset className={classes.swatches}>
      <legend className="mantine-InputWrapper-label">{label}</legend>
      {colors.map((color) => (
        <button
          key={color}
          type="button"
          className={`${classes.swatch} c${color}`}
          aria-pressed={color === value}
          aria-label={t('kit.color', { number: color })}
          onClick={() => onChange(color)}
        >
          {color === value && <IconCheck size={16} stroke={2.5} aria-hidden />}
        </button>
      ))}
    </fieldset>
  );
}

/** The dot or bar of a category in lists. */
export function CategoryDot({ color, bar = false }: { color: number; bar?: boolean }) {
  return <span className={`${classes.dot} c${color}`} data-bar={bar || undefined} aria-hidden="true" />;
}
