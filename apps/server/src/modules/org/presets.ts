/** Kinds of business a company can start as; they choose starter sets only, never functions [ORG-029]. */
export const businessKinds = ['spa', 'yoga', 'salon', 'fitness', 'clinic', 'other'] as const;
export type BusinessKind = (typeof businessKinds)[number];

export interface DepartmentPreset {
  preset: string;
  colour: number;
  icon: string;
}

/** The nine departments of a spa [ORG-021], in the order of the journal. */
export const spaDepartments: readonly DepartmentPreset[] = [
  { preset: 'baths', colour: 1, icon: 'bath' },
  { preset: 'massage', colour: 2, icon: 'massage' },
  { preset: 'body_devices', colour: 3, icon: 'device' },
  { preset: 'nurse_cosmetology', colour: 4, icon: 'face' },
  { preset: 'hairdressing', colour: 5, icon: 'scissors' },
  { preset: 'gym', colour: 6, icon: 'barbell' },
  { preset: 'pool', colour: 7, icon: 'pool' },
  { preset: 'nails', colour: 8, icon: 'hand' },
  { preset: 'doctor_cosmetology', colour: 9, icon: 'stethoscope' },
];

const yoga: DepartmentPreset = { preset: 'group_classes', colour: 10, icon: 'yoga' };

const starting: Record<BusinessKind, readonly string[]> = {
  spa: spaDepartments.map(({ preset }) => preset),
  yoga: ['group_classes', 'massage'],
  salon: ['hairdressing', 'nails', 'nurse_cosmetology'],
  fitness: ['gym', 'group_classes', 'pool', 'massage'],
  clinic: ['doctor_cosmetology', 'nurse_cosmetology', 'body_devices'],
  other: [],
};

/** All ready-made departments by code. */
export const departmentPresets: readonly DepartmentPreset[] = [...spaDepartments, yoga];

/** Departments with which a studio of that business starts. */
export function departmentsFor(kind: BusinessKind): readonly DepartmentPreset[] {
  return starting[kind].map((preset) => {
    const found = departmentPresets.find((one) => one.preset === preset);
    if (!found) throw new Error(`No department preset ${preset}.`);
    return found;
  });
}
