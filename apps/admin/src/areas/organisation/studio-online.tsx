import { IconCopy, IconExternalLink, IconLink } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import { toast } from '../../kit/toast.tsx';
import { useT } from './messages.ts';
import classes from './studio-online.module.css';
import type { Studio } from './studio-page.tsx';

/** The link that clients book by, its QR code, and the lines that put the same into any site [WID-002, WID-032]. */
export function StudioOnline({ studio }: { studio: Studio }) {
  const t = useT();
  const [kind, setKind] = useState<'booking' | 'timetable'>('booking');
  const { publicAddress } = studio;
  if (!publicAddress) return <EmptyState icon={IconLink} title={t('org.no_link')} />;
  const link = `${location.origin}/s/${publicAddress}${kind === 'timetable' ? '/classes' : ''}`;
  const script = `<script type="module" src="${location.origin}/widgets/salus.js"></script>`;
  const inPage = `${script}\n<salus-${kind} place="${publicAddress}"></salus-${kind}>`;
  const byButton = `${script}\n<button data-salus-open="${kind}" data-salus-place="${publicAddress}">${t('org.book_button')}</button>`;
  return (
    <div className={classes.page}>
      <SegmentedControl
        label={t('org.widget_kind')}
        value={kind}
        onChange={setKind}
        options={[
          { value: 'booking', label: t('org.widget_booking') },
          { value: 'timetable', label: t('org.widget_classes') },
        ]}
      />
      <Card title={t('org.link_for_clients')}>
        <div className={classes.link}>
          <img
            className={classes.code}
            src={`/api/v1/studios/${studio.id}/link.svg?page=${kind === 'timetable' ? 'classes' : 'booking'}`}
            alt={t('org.link_code')}
            width={144}
            height={144}
          />
          <div className={classes.words}>
            <a href={link} target="_blank" rel="noreferrer" dir="ltr">
              {link}
            </a>
            <p>{t('org.link_hint')}</p>
            <div className={classes.actions}>
              <CopyButton text={link} />
              <Button size="sm" icon={IconExternalLink} onClick={() => window.open(link, '_blank', 'noreferrer')}>
                {t('org.open_link')}
              </Button>
            </div>
          </div>
        </div>
      </Card>
      <Snippet title={t('org.widget_in_page')} hint={t('org.widget_in_page_hint')} code={inPage} />
      <Snippet title={t('org.widget_by_button')} hint={t('org.widget_by_button_hint')} code={byButton} />
    </div>
  );
}

function Snippet({ title, hint, code }: { title: string; hint: string; code: string }) {
  return (
    <Card title={title} action={<CopyButton text={code} />}>
      <p className={classes.hint}>{hint}</p>
      <pre className={classes.snippet} dir="ltr">
        {code}
      </pre>
    </Card>
  );
}

function CopyButton({ text }: { text: string }) {
  const t = useT();
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    toast(t('org.copied'));
  };
  return (
    <Button size="sm" icon={IconCopy} onClick={() => void copy()}>
      {t('org.copy')}
    </Button>
  );
}
