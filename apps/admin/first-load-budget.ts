import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const atMostKb = 220;

/** Adds up the script that a first visit waits for, and stops a build in CI that makes it too heavy. */
export function firstLoadBudget(): Plugin {
  return {
    name: 'first-load-budget',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = new Map(
        Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])),
      );
      const needed = new Set<string>();
      const need = (fileName: string) => {
        if (needed.has(fileName)) return;
        needed.add(fileName);
        for (const imported of chunks.get(fileName)?.imports ?? []) need(imported);
      };
      for (const chunk of chunks.values()) if (chunk.isEntry) need(chunk.fileName);

      const bytes = [...needed].reduce((sum, name) => sum + gzipSync(chunks.get(name)?.code ?? '').length, 0);
      const sentence = `first load is ${Math.round(bytes / 1024)} KB of script, gzipped (at most ${atMostKb})`;
      if (bytes <= atMostKb * 1024) this.info(sentence);
      else if (process.env.CI) this.error(sentence);
      else this.warn(sentence);
    },
  };
}
