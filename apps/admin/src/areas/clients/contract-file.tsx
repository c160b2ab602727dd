import { IconFileText, IconPaperclip, IconX } from '@tabler/icons-react';
import { useFormats } from '../../i18n/use-language.ts';
import { IconButton } from '../../kit/icon-button.tsx';
import type { ClientContract } from './client-queries.ts';
import classes from './contract-file.module.css';
import { useT } from './messages.ts';

const kinds = '.pdf,.jpeg,.jpg,.png,.webp,.heic,.heif,.svg';
const megabyte = 1_048_576;

/** Where the paper of a contract is downloaded from. */
export const contractFileUrl = (clientId: string, contractId: string) =>
  `/api/v1/clients/${clientId}/contracts/${contractId}/file`;

interface ContractFileProps {
  clientId: string;
  contract: ClientContract | null;
  chosen: File | null;
  removed: boolean;
  onChange: (change: { chosen: File | null; removed: boolean }) => void;
  error?: string | undefined;
}

/** The signed paper: shown by name, chosen anew, taken away; all of it only with the form [CLI-045i]. */
export function ContractFile({ clientId, contract, chosen, removed, onChange, error }: ContractFileProps) {
  const t = useT();
  const formats = useFormats();
  const stored = removed ? null : (contract?.file ?? null);
  const name = chosen?.name ?? stored?.name;
  const bytes = chosen?.size ?? stored?.sizeBytes ?? 0;
  const size =
    bytes < megabyte
      ? t('clients.kilobytes', { size: formats.number(Math.ceil(bytes / 1024)) })
      : t('clients.megabytes', { size: formats.number(Math.round(bytes / megabyte)) });
  return (
    <div>
      <span className="mantine-InputWrapper-label">{t('clients.contract_file')}</span>
      <div className={classes.file}>
        {name && (
          <span className={classes.name}>
            <IconFileText size={16} stroke={1.75} aria-hidden />
            {stored && !chosen && contract ? (
              <a className="cut" href={contractFileUrl(clientId, contract.id)} download>
                {name}
              </a>
            ) : (
              <span className="cut">{name}</span>
            )}
            <small className={classes.size}>{size}</small>
          </span>
        )}
        <label className={classes.choose}>
          <IconPaperclip size={16} stroke={1.75} aria-hidden />
          {name ? t('clients.contract_file_other') : t('clients.contract_file_choose')}
          <input
            className="sr"
            type="file"
            accept={kinds}
            aria-label={t('clients.contract_file')}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) onChange({ chosen: file, removed });
              event.currentTarget.value = '';
            }}
          />
        </label>
        {name && (
          <IconButton
            icon={IconX}
            size="sm"
            label={t('clients.remove')}
            onClick={() => onChange({ chosen: null, removed: removed || Boolean(contract?.file) })}
          />
        )}
      </div>
      <p className={error ? classes.error : classes.rule} role={error ? 'alert' : undefined}>
        {error ?? t('clients.contract_file_rule')}
      </p>
    </div>
  );
}
