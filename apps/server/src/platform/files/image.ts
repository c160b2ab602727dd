import heicConvert from 'heic-convert';
import sharp from 'sharp';
import { refusal } from '../refusal.ts';

/** 15 × 1 048 576 bytes, inclusive [CLI-027i]. */
export const atMostImageBytes = 15 * 1024 * 1024;
const atMostPixels = 60_000_000;

export const imageTooLarge = refusal('platform.image_too_large', 'invalid');
export const imageFormatUnknown = refusal('platform.image_format_unknown', 'invalid');
export const imageBroken = refusal('platform.image_broken', 'invalid');

export interface ImageVariant {
  bytes: Buffer;
  width: number;
  height: number;
}

export const variantSizes = { thumb: 96, card: 320, full: 1600 } as const;
export type VariantName = keyof typeof variantSizes;

/**
 * Checks a picture by its content and encodes it anew as WebP in three sizes: metadata, scripts and whatever else came along
 * stay behind. Accepts jpeg, png, webp, heic and svg [CLI-027]; an svg becomes pixels, so nothing in it can run.
 */
export async function readImage(bytes: Buffer): Promise<Record<VariantName, ImageVariant>> {
  if (bytes.length > atMostImageBytes) throw imageTooLarge();
  const format = sniffImage(bytes);
  if (!format) throw imageFormatUnknown();
  try {
    const source = format === 'heic' ? await fromHeic(bytes) : bytes;
    const made = await Promise.all(Object.values(variantSizes).map((size) => resized(source, size, format === 'svg')));
    const [thumb, card, full] = made as [ImageVariant, ImageVariant, ImageVariant];
    return { thumb, card, full };
  } catch {
    throw imageBroken();
  }
}

async function resized(source: Buffer, size: number, isDrawing: boolean): Promise<ImageVariant> {
  const { data, info } = await sharp(source, {
    limitInputPixels: atMostPixels,
    failOn: 'error',
    density: isDrawing ? 288 : undefined,
  })
    .rotate()
    .resize(size, size, { fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 82 })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
}

async function fromHeic(bytes: Buffer): Promise<Buffer> {
  return Buffer.from(await heicConvert({ buffer: bytes as unknown as ArrayBuffer, format: 'JPEG', quality: 0.92 }));
}

/** The format by its first bytes; names and content types are not believed. */
export function sniffImage(bytes: Buffer): 'jpeg' | 'png' | 'webp' | 'heic' | 'svg' | undefined {
  if (bytes.length < 12) return undefined;
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return 'png';
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP') return 'webp';
  if (
    bytes.toString('latin1', 4, 8) === 'ftyp' &&
    /^(heic|heix|hevc|heim|heis|mif1|msf1)/.test(bytes.toString('latin1', 8, 12))
  )
    return 'heic';
  const head = bytes
    .toString('utf8', 0, Math.min(bytes.length, 1024))
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*(<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i.test(head)) return 'svg';
  return undefined;
}
