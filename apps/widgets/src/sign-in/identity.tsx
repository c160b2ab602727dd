import { useState } from 'preact/hooks';
import type { Place } from '../shared/api.ts';
import { Icon } from '../shared/icons.tsx';
import { useAsked } from '../shared/use-asked.ts';
import { useWidget } from '../shared/widget-context.ts';

export type Identity = ReturnType<typeof useIdentity>;

/** Who books: somebody this device remembers, or a phone to which a code goes. */
export function useIdentity(phoneBefore: string, onCodeSent: (phone: string) => void) {
  const { api } = useWidget();
  const [isKnown, setKnown] = useState(api.isRemembered());
  const [phone, setPhone] = useState(phoneBefore);
  const [trouble, setTrouble] = useState<Error>();
  const [isAsking, setAsking] = useState(false);
  const me = useAsked(`me ${isKnown}`, () => (isKnown ? api.me() : Promise.resolve(null)));

  const askCode = async () => {
    setAsking(true);
    setTrouble(undefined);
    try {
      await api.requestCode(phone);
      onCodeSent(phone);
    } catch (problem) {
      setTrouble(problem as Error);
    } finally {
      setAsking(false);
    }
  };
  const forget = () => {
    api.forget();
    setKnown(false);
  };
  /** The server may have forgotten this device meanwhile. */
  const lookAgain = () => setKnown(api.isRemembered());
  return { isKnown, me: me.data, phone, setPhone, askCode, isAsking, trouble, forget, lookAgain };
}

/** The name of a remembered client, or the field for the phone of a stranger. */
export function WhoBooks({
  identity,
  place,
  studioPhone,
}: {
  identity: Identity;
  place: Place;
  studioPhone: string | null;
}) {
  const { t } = useWidget().words;
  if (identity.isKnown) {
    return (
      <p class="row between known">
        <span>
          {identity.me && t('booking_as', { name: identity.me.firstName })} <bdi class="mut">{identity.me?.phone}</bdi>
        </span>
        <button type="button" class="link" onClick={identity.forget}>
          {t('not_me')}
        </button>
      </p>
    );
  }
  return (
    <>
      <label class="field">
        <span>{t('phone')}</span>
        <input
          class="inp"
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          dir="ltr"
          required
          minLength={5}
          value={identity.phone}
          onInput={(event) => identity.setPhone(event.currentTarget.value)}
          aria-describedby="phone-hint"
        />
        <small id="phone-hint" class="mut">
          {t('phone_hint')}
        </small>
      </label>
      {place.sendsCodesBy.length === 0 && (
        <p class="note">
          <Icon name="info" />
          <a href={`tel:${studioPhone ?? place.phone ?? ''}`}>{t('call_studio')}</a>
        </p>
      )}
    </>
  );
}
