import { readImage } from '../platform/files/image.ts';
import type { FileStorage } from '../platform/files/storage.ts';
import { storeImage } from '../platform/files/store-image.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';

const skins = ['#f2d0b5', '#e8b996', '#d9a07a', '#c68863', '#8d5a3c'];
const hairs = ['#2b2320', '#4a3226', '#7a4f2f', '#b98a52', '#d8c08a', '#8c2f24'];
const clothes = ['#3f7f7a', '#5b6fa8', '#a8637a', '#7a8f4f', '#a87f3f', '#6d5a94'];
const grounds = ['#dff0ee', '#e4e8f5', '#f6e3ea', '#eef3dc', '#f8ecd6', '#ebe5f4'];

/** Drawn faces for about half of the people who serve clients; the others show their initials. */
export async function makeAvatars(world: World, storage: FileStorage): Promise<void> {
  const { ctx, random } = world;
  for (const person of world.studios.flatMap((studio) => studio.people)) {
    if (!random.chance(0.5)) continue;
    const images = await readImage(Buffer.from(drawFace(random)));
    const file = await storeImage(ctx, storage, { purpose: 'photo', name: 'avatar.svg', isPublic: false, images });
    await ctx.db
      .updateTable('staff.employee')
      .set({ photo_file_id: file.id })
      .where('network_id', '=', ctx.networkId)
      .where('id', '=', person.id)
      .execute();
  }
}

/** A plain portrait of nobody: head, hair, shoulders. */
function drawFace(random: Random): string {
  const [skin, hair, cloth, ground] = [
    random.pick(skins),
    random.pick(hairs),
    random.pick(clothes),
    random.pick(grounds),
  ];
  const isLong = random.chance(0.6);
  const smile = 8 + random.below(6);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80" viewBox="0 0 160 160">
    <rect width="160" height="160" fill="${ground}"/>
    ${isLong ? `<path d="M40 76a40 42 0 0 1 80 0v46H40z" fill="${hair}"/>` : ''}
    <path d="M24 160c4-34 28-44 56-44s52 10 56 44z" fill="${cloth}"/>
    <rect x="68" y="96" width="24" height="28" rx="10" fill="${skin}"/>
    <ellipse cx="80" cy="76" rx="31" ry="36" fill="${skin}"/>
    <path d="M47 74c0-30 16-44 33-44s34 12 34 44c-8-6-12-18-14-24-12 12-36 10-44 8-3 6-5 12-9 16z" fill="${hair}"/>
    <circle cx="68" cy="78" r="3" fill="#33291f"/><circle cx="92" cy="78" r="3" fill="#33291f"/>
    <path d="M70 94q10 ${smile} 20 0" fill="none" stroke="#33291f" stroke-width="2.4" stroke-linecap="round"/>
  </svg>`;
}
