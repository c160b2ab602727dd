import { SegmentedControl } from '../../kit/segmented-control.tsx';
import type { Scope } from './change-values.ts';
import { useClassScreen } from './class-context.ts';
import { useT } from './messages.ts';

/** This class, this and the following, or the whole series; a class without one is changed alone. */
export function ScopeField({ value, onChange }: { value: Scope; onChange: (scope: Scope) => void }) {
  const t = useT();
  const { card } = useClassScreen();
  if (!card.seriesId) return null;
  return (
    <SegmentedControl
      label={t('classes.scope')}
      value={value}
      onChange={onChange}
      options={[
        { value: 'one', label: t('classes.scope_one') },
        { value: 'following', label: t('classes.scope_following') },
        { value: 'all', label: t('classes.scope_all') },
      ]}
    />
  );
}
