import {
  type CSSVariablesResolver,
  createTheme,
  Input,
  type MantineColorsTuple,
  Menu,
  Popover,
  Tooltip,
} from '@mantine/core';

// Mantine reads our tokens; no value is repeated here, so a brand or the dark theme changes them in one place.
const shades = (name: string) =>
  // Ten shades by construction; Array.from cannot say so in its type.
  Array.from({ length: 10 }, (_, shade) => `var(--${name}-${shade})`) as unknown as MantineColorsTuple;

export const theme = createTheme({
  colors: { accent: shades('accent') },
  primaryColor: 'accent',
  primaryShade: 6,
  autoContrast: false, // the ramp guarantees contrast
  fontFamily: 'var(--font-sans)',
  fontFamilyMonospace: 'var(--font-mono)',
  fontSmoothing: true,
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  radius: { xs: 'var(--r-xs)', sm: 'var(--r-sm)', md: 'var(--r-md)', lg: 'var(--r-lg)', xl: 'var(--r-xl)' },
  spacing: { xs: 'var(--sp-4)', sm: 'var(--sp-5)', md: 'var(--sp-6)', lg: 'var(--sp-8)', xl: 'var(--sp-9)' },
  fontSizes: { xs: 'var(--fs-12)', sm: 'var(--fs-13)', md: 'var(--fs-14)', lg: 'var(--fs-16)', xl: 'var(--fs-18)' },
  lineHeights: { xs: '1.34', sm: '1.385', md: '1.43', lg: '1.5', xl: '1.34' },
  shadows: {
    xs: 'var(--shadow-1)',
    sm: 'var(--shadow-1)',
    md: 'var(--shadow-2)',
    lg: 'var(--shadow-3)',
    xl: 'var(--shadow-3)',
  },
  components: {
    InputWrapper: Input.Wrapper.extend({
      defaultProps: { inputWrapperOrder: ['label', 'input', 'error', 'description'] },
    }),
    Menu: Menu.extend({ defaultProps: { shadow: 'lg', radius: 'lg', position: 'bottom-end', offset: 6 } }),
    Popover: Popover.extend({ defaultProps: { shadow: 'lg', radius: 'lg' } }),
    // Without Modal.extend: naming the component here would load it with the first page.
    Modal: {
      defaultProps: {
        radius: 'xl',
        shadow: 'lg',
        centered: true,
        overlayProps: { color: 'var(--scrim)', backgroundOpacity: 1 },
      },
    },
    Tooltip: Tooltip.extend({
      defaultProps: { withArrow: false, openDelay: 350, radius: 'md', multiline: true, maw: 280, zIndex: 400 },
    }),
  },
});

const shared = {
  '--mantine-color-body': 'var(--surface-app)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-bright': 'var(--text)',
  '--mantine-color-dimmed': 'var(--text-3)',
  '--mantine-color-placeholder': 'var(--text-3)',
  '--mantine-color-anchor': 'var(--accent-ink)',
  '--mantine-color-error': 'var(--danger-ink)',
  '--mantine-color-success': 'var(--success-ink)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--surface-hover)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-default-border': 'var(--border-strong)',
  '--mantine-color-disabled': 'var(--surface-sunken)',
  '--mantine-color-disabled-color': 'var(--text-disabled)',
  '--mantine-color-disabled-border': 'var(--border)',
  '--mantine-primary-color-contrast': 'var(--text-on-accent)',
  '--mantine-color-accent-filled': 'var(--accent-fill)',
  '--mantine-color-accent-filled-hover': 'var(--accent-fill-hover)',
  '--mantine-color-accent-light': 'var(--accent-tint)',
  '--mantine-color-accent-light-hover': 'var(--accent-tint-hover)',
  '--mantine-color-accent-light-color': 'var(--accent-ink)',
  '--mantine-color-accent-text': 'var(--accent-ink)',
  '--mantine-color-accent-outline': 'var(--accent-ink)',
};

/** The same names in both themes: tokens.css gives them other values in the dark. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared });
