import { Modal } from '@mantine/core';
import { Button } from './button.tsx';
import classes from './confirm.module.css';
import type { AskedQuestion } from './confirm.tsx';
import { useKitT } from './messages.ts';

export default function ConfirmDialog({ question }: { question: AskedQuestion }) {
  const t = useKitT();
  const { title, text, yes, no, danger, answer } = question;
  return (
    <Modal
      opened
      onClose={() => answer(false)}
      title={<b className={classes.title}>{title}</b>}
      size={420}
      withCloseButton={false}
      zIndex={400}
      transitionProps={{ duration: 80 }}
    >
      <div className={classes.text}>{text}</div>
      <div className={classes.actions}>
        {/* A deed that cannot be undone is not under the Enter key by default. */}
        <Button data-autofocus={danger || undefined} onClick={() => answer(false)}>
          {no ?? t('kit.cancel')}
        </Button>
        <Button
          variant={danger ? 'danger-solid' : 'primary'}
          data-autofocus={!danger || undefined}
          onClick={() => answer(true)}
        >
          {yes}
        </Button>
      </div>
    </Modal>
  );
}
