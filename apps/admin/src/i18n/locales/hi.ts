// One chunk per language: every area's messages, loaded when the language is chosen.
export default Object.assign(
  {},
  ...Object.values(
    import.meta.glob<Record<string, string>>('../../**/messages/hi.json', { eager: true, import: 'default' }),
  ),
) as Record<string, string>;
