/**
 * The only script a site needs: it teaches the page `<salus-booking place="…">` and `<salus-timetable place="…">`, and loads
 * the rest when such an element comes near the eye. It leaves no global name and no style behind.
 */
const widgets = {
  booking: () => import('./booking/booking.tsx'),
  timetable: () => import('./timetable/timetable.tsx'),
  visit: () => import('./visit/visit.tsx'),
};
export type Widget = keyof typeof widgets;

/** Where this script came from is where the API answers. */
const origin = new URL(import.meta.url).origin;
/** A screenful ahead: it is ready when the reader arrives. */
const nearTheEye = '600px';

class SalusWidget extends HTMLElement {
  static observedAttributes = ['locale'];
  #leave: (() => void) | undefined;

  get widget(): Widget {
    return this.localName.replace('salus-', '') as Widget;
  }

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const eye = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        eye.disconnect();
        void this.#show(root);
      },
      { rootMargin: nearTheEye },
    );
    eye.observe(this);
    this.#leave = () => eye.disconnect();
  }

  disconnectedCallback(): void {
    this.#leave?.();
  }

  attributeChangedCallback(): void {
    this.dispatchEvent(new CustomEvent('salus-locale'));
  }

  async #show(root: ShadowRoot): Promise<void> {
    const screen = widgets[this.widget]();
    const { mount } = await import('./mount.tsx');
    const facts = { widget: this.widget, screen, origin: this.getAttribute('api') ?? origin };
    if (this.isConnected) this.#leave = await mount(this, root, facts);
  }
}

for (const name of Object.keys(widgets)) {
  const element = `salus-${name}`;
  if (!customElements.get(element)) customElements.define(element, class extends SalusWidget {});
}

/** Any button of the site opens a widget over the page: `<button data-salus-open="booking" data-salus-place="…">`. */
document.addEventListener('click', (event) => {
  const button = (event.target as Element | null)?.closest?.('[data-salus-open]');
  if (!(button instanceof HTMLElement)) return;
  event.preventDefault();
  void import('./pop-up.ts').then(({ openPopUp }) => openPopUp(button));
});
