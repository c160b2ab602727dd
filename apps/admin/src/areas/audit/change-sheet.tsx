import { useFormats } from '../../i18n/use-language.ts';
import { Button } from '../../kit/button.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import classes from './audit.module.css';
import type { AuditEntry } from './audit-data.ts';
import { useT } from './messages.ts';
import { actionWords } from './words.ts';

/** One entry of the history with the old and the new value side by side. */
export function ChangeSheet({
  entry,
  onClose,
  onOnlyThis,
}: {
  entry: AuditEntry | undefined;
  onClose: () => void;
  onOnlyThis: (entry: AuditEntry) => void;
}) {
  const t = useT();
  const formats = useFormats();
  if (!entry) return null;
  const keys = [...new Set([...Object.keys(entry.before ?? {}), ...Object.keys(entry.after ?? {})])];
  return (
    <Sheet
      opened
      onClose={onClose}
      size={520}
      title={actionWords(t, entry.action, entry.objectType)}
      footer={<Button onClick={() => onOnlyThis(entry)}>{t('audit.only_this')}</Button>}
    >
      <dl className={classes.facts}>
        <dt>{t('audit.when')}</dt>
        <dd>{formats.dateTime(entry.at)}</dd>
        <dt>{t('audit.who')}</dt>
        <dd>{entry.actorName ?? t('audit.system')}</dd>
        {entry.objectName && (
          <>
            <dt>{t('audit.what')}</dt>
            <dd>{entry.objectName}</dd>
          </>
        )}
        {entry.ip && (
          <>
            <dt>{t('audit.from_where')}</dt>
            <dd>
              <bdi dir="ltr">{entry.ip}</bdi>
            </dd>
          </>
        )}
      </dl>
      {keys.length > 0 && (
        <table className={classes.values}>
          <thead>
            <tr>
              <th scope="col">{t('audit.field')}</th>
              <th scope="col">{t('audit.before')}</th>
              <th scope="col">{t('audit.after')}</th>
            </tr>
          </thead>
          <tbody>
            {keys.map((key) => (
              <tr key={key}>
                <th scope="row">
                  <bdi>{key}</bdi>
                </th>
                <td data-old>{written(entry.before?.[key])}</td>
                <td>{written(entry.after?.[key])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Sheet>
  );
}

function written(value: unknown): string {
  if (value === null || value === undefined || value === '') return '—';
  if (typeof value === 'object') return JSON.stringify(value, null, 1);
  return String(value);
}
