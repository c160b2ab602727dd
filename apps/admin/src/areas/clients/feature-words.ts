import type { ClientsKey } from './messages.ts';

export const featureKinds = ['drinks', 'procedures', 'massage', 'communication', 'allergies', 'other'] as const;
export type FeatureKind = (typeof featureKinds)[number];

export const featureWords: Record<FeatureKind, ClientsKey> = {
  drinks: 'clients.feature_drinks',
  procedures: 'clients.feature_procedures',
  massage: 'clients.feature_massage',
  communication: 'clients.feature_communication',
  allergies: 'clients.feature_allergies',
  other: 'clients.feature_other',
};
