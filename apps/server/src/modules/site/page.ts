import type * as z from 'zod';
import type { PublicPlaceCard } from './schema.ts';

type Place = z.output<typeof PublicPlaceCard>;

/** What one does on the page; whoever has no classes has one page, without tabs. */
export interface PageKind {
  widget: 'booking' | 'timetable';
  hasClasses: boolean;
}

/**
 * The plain page behind a public link: who and where, and the widget in which one books. Everything a person typed is
 * escaped; without a script the phone and the address are still there.
 */
export function placePage(place: Place, slug: string, locale: string, { widget, hasClasses }: PageKind): string {
  const studios = place.studios.map(studioCard).join('');
  const title = place.studios.length === 1 ? `${place.name}, ${place.studios[0]?.name ?? ''}` : place.name;
  return `<!doctype html>
<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${html(title)}</title>
<meta name="description" content="${html(place.description.slice(0, 200))}">
<meta property="og:title" content="${html(title)}">
${place.logo ? `<meta property="og:image" content="${html(place.logo)}/card">` : ''}
<link rel="modulepreload" href="/widgets/salus.js">
<style>
:root{color-scheme:light dark;--salus-scheme:light dark;--salus-accent:oklch(.45 .07 ${place.accentHue})}
body{margin:0;font:400 16px/1.45 system-ui,"Noto Sans","Noto Sans Arabic",sans-serif;background:Canvas;color:CanvasText}
salus-booking,salus-timetable{display:grid;min-block-size:100dvh}
footer{max-inline-size:640px;margin-inline:auto;padding:24px 20px 48px;display:grid;gap:20px}
footer p,footer h2{margin:0}footer h2{font-size:16px;font-weight:600}
footer a{color:inherit}
</style>
</head>
<body>
<salus-${widget} place="${html(slug)}" locale="${locale}"${hasClasses ? ` tabs="/s/${html(slug)}"` : ''}></salus-${widget}>
<footer>${studios}</footer>
<script type="module" src="/widgets/salus.js"></script>
</body>
</html>`;
}

function studioCard({ name, street, phone, description }: Place['studios'][number]): string {
  const lines = [
    `<h2>${html(name)}</h2>`,
    street && `<p>${html(street)}</p>`,
    phone && `<p><a href="tel:${html(phone)}" dir="ltr">${html(phone)}</a></p>`,
    description && `<p>${html(description)}</p>`,
  ];
  return `<section>${lines.filter(Boolean).join('')}</section>`;
}

/** Text as it may stand in a page. */
export function html(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
