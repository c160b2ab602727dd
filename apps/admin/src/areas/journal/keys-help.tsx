import { Modal } from '@mantine/core';
import { Kbd } from '../../kit/kbd.tsx';
import { useKitT } from '../../kit/messages.ts';
import { createStore, useStore } from '../../kit/store.ts';
import classes from './keys-help.module.css';
import { type JournalKey, useT } from './messages.ts';

export const keysHelp = createStore(false);

const keys: [string, JournalKey][] = [
  ['T', 'journal.key_today'],
  ['← →', 'journal.key_day'],
  ['Shift+← →', 'journal.key_week'],
  ['D', 'journal.key_view_day'],
  ['W', 'journal.key_view_week'],
  ['L', 'journal.key_view_list'],
  ['N', 'journal.key_new'],
  ['B', 'journal.key_block'],
  ['/', 'journal.key_search'],
  ['↑ ↓', 'journal.key_cells'],
  ['Enter', 'journal.key_open'],
  ['M', 'journal.key_move'],
  ['1–7', 'journal.key_states'],
  ['mod+Z', 'journal.key_undo'],
  ['P', 'journal.key_print'],
  ['R', 'journal.key_refresh'],
];

/** What the keys do; opened by ?. */
export function KeysHelp() {
  const t = useT();
  const kit = useKitT();
  const isOpen = useStore(keysHelp);
  return (
    <Modal
      opened={isOpen}
      onClose={() => keysHelp.set(false)}
      title={t('journal.keys')}
      size={460}
      closeButtonProps={{ 'aria-label': kit('kit.close') }}
    >
      <dl className={classes.list}>
        {keys.map(([key, words]) => (
          <div key={key}>
            <dt>
              <Kbd keys={key} />
              <span className="sr">{key}</span>
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
