import { TextInput, type TextInputProps } from '@mantine/core';
import { useT } from './messages.ts';
import classes from './sign-in-page.module.css';

interface Props {
  sentTo: string;
  field: TextInputProps;
  onSendAgain(): void;
}

/** The code from the letter or SMS. Whether there is anybody behind the address is not told. */
export function SentCodeFields({ sentTo, field, onSendAgain }: Props) {
  const t = useT();
  return (
    <>
      <p className={classes.text}>
        {t('sign_in.code_sent')} <bdi>{sentTo}</bdi>
      </p>
      <TextInput
        label={t('sign_in.sent_code')}
        description={t('sign_in.sent_code_hint')}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={9}
        dir="ltr"
        autoFocus
        {...field}
      />
      <button type="button" className={classes.link} onClick={onSendAgain}>
        {t('sign_in.send_again')}
      </button>
    </>
  );
}
