import { IconEdit, IconHeart, IconLeaf, IconStar, IconThumbDown } from '@tabler/icons-react';
import { useState } from 'react';
import { imageUrl } from '../../api/image.ts';
import { Badge } from '../../kit/badge.tsx';
import { Card } from '../../kit/card.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { PersonChip } from '../../kit/person-chip.tsx';
import { useCan } from '../../session/can.tsx';

import classes from './client-page.module.css';
import type { ClientCard } from './client-queries.ts';
import { EditFeatures } from './edit-features.tsx';
import { featureKinds, featureWords } from './feature-words.ts';
import { useT } from './messages.ts';
import { usePrivilegeName } from './privilege-name.ts';

/** How to treat the guest: seen by all who serve [CLI-043]; privileges [CLI-041]; likes and dislikes by their own right [CLI-042]. */
export function FeaturesCard({ client }: { client: ClientCard }) {
  const t = useT();
  const mayEdit = useCan('clients.client', 'edit') && !client.isAnonymised;
  const nameOf = usePrivilegeName();
  const [edits, setEdits] = useState(false);
  const known = featureKinds.filter((kind) => client.features[kind]);
  const people = client.preferences ?? [];
  return (
    <Card
      title={
        <span className={classes.titleRow}>
          <IconLeaf size={16} stroke={1.75} aria-hidden />
          {t('clients.features')}
          <span className={classes.headHint}>{t('clients.features_hint')}</span>
        </span>
      }
      action={
        mayEdit && (
          <IconButton icon={IconEdit} size="sm" label={t('clients.edit_features')} onClick={() => setEdits(true)} />
        )
      }
    >
      <div className={classes.note}>
        {known.length === 0 && people.length === 0 && client.privileges.length === 0 && (
          <p className={classes.quiet}>{t('clients.no_features')}</p>
        )}
        {known.length > 0 && (
          <dl>
            {known.map((kind) => (
              <Feature key={kind} name={t(featureWords[kind])} text={client.features[kind] ?? ''} />
            ))}
          </dl>
        )}
        {client.privileges.length > 0 && (
          <span className={classes.people}>
            {client.privileges.map((privilege) => (
              <Badge key={privilege.id} icon={IconStar}>
                {nameOf(privilege)}
              </Badge>
            ))}
          </span>
        )}
        {people.length > 0 && (
          <span className={classes.people}>
            {people.map((person) => (
              <PersonChip
                key={person.id}
                id={person.id}
                name={person.name}
                photoUrl={imageUrl(person.photoFileId)}
                mark={
                  person.liking === 'like' ? (
                    <IconHeart className={classes.like} size={14} stroke={1.75} aria-label={t('clients.likes')} />
                  ) : (
                    <IconThumbDown
                      className={classes.dislike}
                      size={14}
                      stroke={1.75}
                      aria-label={t('clients.dislikes')}
                    />
                  )
                }
              />
            ))}
          </span>
        )}
      </div>
      {edits && <EditFeatures client={client} onClose={() => setEdits(false)} />}
    </Card>
  );
}

function Feature({ name, text }: { name: string; text: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </>
  );
}
