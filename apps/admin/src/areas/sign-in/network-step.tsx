import { Alert } from '../../kit/alert.tsx';
import { Button } from '../../kit/button.tsx';
import { Frame } from './frame.tsx';
import { useT } from './messages.ts';

interface Props {
  networks: { id: string; name: string }[];
  refusal: string | null;
  busyId?: string;
  onChoose(networkId: string): void;
  onBack(): void;
}

/** A person who works in several networks says which one. */
export function NetworkStep({ networks, refusal, busyId, onChoose, onBack }: Props) {
  const t = useT();
  return (
    <Frame title={t('sign_in.choose_network')}>
      {refusal && <Alert tone="bad">{refusal}</Alert>}
      {networks.map(({ id, name }) => (
        <Button key={id} size="lg" fullWidth busy={busyId === id} onClick={() => onChoose(id)}>
          {name}
        </Button>
      ))}
      <Button variant="ghost" fullWidth onClick={onBack}>
        {t('sign_in.back')}
      </Button>
    </Frame>
  );
}
