import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** One small script with a name that never changes; everything else comes when a widget is near the eye. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './', // chunks are found beside the script, wherever it was loaded from
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    cssTarget: 'esnext', // light-dark() and relative colours stay as they are written: the look is derived in the browser
    cssMinify: false,
    modulePreload: false,
    cssCodeSplit: false,
    rollupOptions: {
      input: fileURLToPath(new URL('src/salus.ts', import.meta.url)),
      output: { entryFileNames: 'salus.js', chunkFileNames: 'assets/[name]-[hash].js' },
      preserveEntrySignatures: false,
    },
  },
});
