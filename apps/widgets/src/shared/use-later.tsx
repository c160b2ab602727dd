import { useEffect, useState } from 'preact/hooks';
import { Skeleton, Trouble } from './trouble.tsx';
import { useWidget } from './widget-context.ts';

const laterMs = 400;
const known = new Map<unknown, { css: string }>();

/** The rest of a screen: a chunk of its own, asked for when the first of it has been drawn. */
export function useLater<Part extends { css: string }>(load: () => Promise<Part>) {
  const { adopt } = useWidget();
  const [part, setPart] = useState(known.get(load) as Part | undefined);
  const [trouble, setTrouble] = useState<Error>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    setTrouble(undefined);
    const come = async () => {
      const loaded = await load();
      known.set(load, loaded);
      adopt(loaded.css);
      setPart(loaded);
    };
    const soon = setTimeout(() => void come().catch(setTrouble), known.has(load) || round > 0 ? 0 : laterMs);
    return () => clearTimeout(soon);
  }, [adopt, load, round]);
  return { part, trouble, loadAgain: () => setRound(round + 1) };
}

/** Where it will stand, until it has come. */
export function Coming({ trouble, onAgain }: { trouble: Error | undefined; onAgain: () => void }) {
  return trouble ? <Trouble error={trouble} onAgain={onAgain} /> : <Skeleton boxes={4} />;
}
