// Each file lists its scripts by unicode-range: a browser fetches only those that a page really shows.
// Chinese has no web font: 8 MB of glyphs cost more than the system's own face.
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/noto-sans-arabic/wght.css';
import '@fontsource-variable/noto-sans-devanagari/wght.css';
