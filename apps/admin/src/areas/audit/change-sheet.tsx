import { useFormats } from '../../i18n/use-language.ts';
import { Button } from '../../kit/button.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import classes from './audit.module.css';
import type { AuditEntry } from './audit-data.ts';
import { useT } from './messages.ts';
import { useFieldWord, Value } from './values.tsx';
import { actionWords } from './words.ts';

/** Fields that tell a program something and a person nothing. */
const bookkeeping = ['id', 'version', 'networkId'];

/** One entry of the history with the old and the new value side by side. */
export function ChangeSheet({
  entry,
  names,
  onClose,
  onOnlyThis,
}: {
  entry: AuditEntry | undefined;
  /** What ids in the values stand for. */
  names: Readonly<Record<string, string>>;
  onClose: () => void;
  onOnlyThis: (entry: AuditEntry) => void;
}) {
  const t = useT();
  const formats = useFormats();
  const word = useFieldWord();
  if (!entry) return null;
  const keys = [...new Set([...Object.keys(entry.before ?? {}), ...Object.keys(entry.after ?? {})])].filter(
    (key) => !bookkeeping.includes(key),
  );
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
                  <bdi>{word(key)}</bdi>
                </th>
                <td data-old>
                  <Value field={key} value={entry.before?.[key]} names={names} />
                </td>
                <td>
                  <Value field={key} value={entry.after?.[key]} names={names} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Sheet>
  );
}
